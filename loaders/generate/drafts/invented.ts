/** What stands in every invented document, for whoever opens it. */
export const INVENTED = "※ 가상 문서(시험용)";
