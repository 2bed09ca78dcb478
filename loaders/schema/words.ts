/** The same words in the project's two languages. */
export interface Words {
  en: string;
  ko: string;
}
