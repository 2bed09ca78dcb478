const FILL = "noFill|solidFill|gradFill|blipFill|pattFill|grpFill?";
const EFFECT = "effectLst|effectDag?";
const AXIS =
  "axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx crosses|crossesAt?";
const RUN = `ln? ${FILL} ${EFFECT} highlight? uLnTx|uLn? uFillTx|uFill? latin? ea? cs? sym? hlinkClick? hlinkMouseOver? rtl? extLst?`;
const SHAPE = `xfrm? custGeom|prstGeom? ${FILL} ln? ${EFFECT} scene3d? sp3d? extLst?`;
const LINE = `${FILL} prstDash|custDash? round|bevel|miter? headEnd? tailEnd? extLst?`;
const TEXT = "bodyPr lstStyle? p+";
const SLIDE = "cSld clrMapOvr? transition? timing? extLst?";
const PARAGRAPH =
  "lnSpc? spcBef? spcAft? buClrTx|buClr? buSzTx|buSzPct|buSzPts? buFontTx|buFont? buNone|buAutoNum|buChar|buBlip? tabLst? defRPr? extLst?";

/**
 * What elements of a presentation hold and in which order, as ECMA-376 (part 1, annex A) has it: names
 * without their prefix; `?` at most one, `*` any number, `+` at least one, `|` either. Elements that
 * the project's presentations use.
 */
export const CONTENT_MODELS: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "date1904? lang? roundedCorners? style? clrMapOvr? pivotSource? protection? chart spPr? txPr? externalData? printSettings? userShapes? extLst?",
  "c:chart":
    "title? autoTitleDeleted? pivotFmts? view3D? floor? sideWall? backWall? plotArea legend? plotVisOnly? dispBlanksAs? showDLblsOverMax? extLst?",
  "c:plotArea":
    "layout? barChart|lineChart|pieChart+ valAx|catAx|dateAx|serAx* dTable? spPr? extLst?",
  "c:barChart":
    "barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? serLines* axId axId extLst?",
  "c:ser":
    "idx order tx? spPr? invertIfNegative? pictureOptions? dPt* dLbls? trendline* errBars? cat? val? shape? extLst?",
  "c:dPt": "idx invertIfNegative? marker? bubble3D? explosion? spPr? pictureOptions? extLst?",
  "c:dLbls":
    "dLbl* delete? numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName? showSerName? showPercent? showBubbleSize? separator? showLeaderLines? leaderLines? extLst?",
  "c:catAx": `${AXIS} auto? lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? noMultiLvlLbl? extLst?`,
  "c:valAx": `${AXIS} crossBetween? majorUnit? minorUnit? dispUnits? extLst?`,
  "c:scaling": "logBase? orientation? max? min? extLst?",
  "c:legend": "legendPos? legendEntry* layout? overlay? spPr? txPr? extLst?",
  "c:tx": "strRef|rich|v",
  "c:cat": "multiLvlStrRef|numRef|numLit|strRef|strLit",
  "c:val": "numRef|numLit",
  "c:strRef": "f strCache? extLst?",
  "c:numRef": "f numCache? extLst?",
  "c:strCache": "ptCount? pt* extLst?",
  "c:numCache": "formatCode? ptCount? pt* extLst?",
  "c:pt": "v",
  "c:externalData": "autoUpdate?",
  "c:spPr": SHAPE,
  "c:txPr": TEXT,
  "a:rPr": RUN,
  "a:defRPr": RUN,
  "a:endParaRPr": RUN,
  "a:p": "pPr? r|br|fld* endParaRPr?",
  "a:pPr": PARAGRAPH,
  "a:r": "rPr? t",
  "a:fld": "rPr? pPr? t?",
  "a:bodyPr": "prstTxWarp? noAutofit|normAutofit|spAutoFit? scene3d? sp3d|flatTx? extLst?",
  "a:ln": LINE,
  "a:xfrm": "off? ext? chOff? chExt?",
  "a:tbl": "tblPr? tblGrid tr*",
  "a:tblGrid": "gridCol* extLst?",
  "a:tr": "tc* extLst?",
  "a:tc": "txBody? tcPr? extLst?",
  "a:txBody": TEXT,
  "a:tcPr": `lnL? lnR? lnT? lnB? lnTlToBr? lnBlToTr? cell3D? ${FILL} headers? extLst?`,
  "a:lnL": LINE,
  "a:lnR": LINE,
  "a:lnT": LINE,
  "a:lnB": LINE,
  "a:graphic": "graphicData",
  "a:pattFill": "fgClr? bgClr?",
  "a:theme": "themeElements objectDefaults? extraClrSchemeLst? custClrLst? extLst?",
  "a:themeElements": "clrScheme fontScheme fmtScheme extLst?",
  "a:clrScheme":
    "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink extLst?",
  "a:fontScheme": "majorFont minorFont extLst?",
  "a:majorFont": "latin ea cs font* extLst?",
  "a:minorFont": "latin ea cs font* extLst?",
  "p:sld": SLIDE,
  "p:notes": SLIDE,
  "p:sldLayout": "cSld clrMapOvr? transition? timing? hf? extLst?",
  "p:sldMaster": "cSld clrMap sldLayoutIdLst? transition? timing? hf? txStyles? extLst?",
  "p:notesMaster": "cSld clrMap hf? notesStyle? extLst?",
  "p:presentation":
    "sldMasterIdLst? notesMasterIdLst? handoutMasterIdLst? sldIdLst? sldSz? notesSz smartTags? embeddedFontLst? custShowLst? photoAlbum? custDataLst? kinsoku? defaultTextStyle? modifyVerifier? extLst?",
  "p:cSld": "bg? spTree custDataLst? controls? extLst?",
  "p:spTree": "nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic|contentPart* extLst?",
  "p:nvGrpSpPr": "cNvPr cNvGrpSpPr nvPr",
  "p:sp": "nvSpPr spPr style? txBody? extLst?",
  "p:nvSpPr": "cNvPr cNvSpPr nvPr",
  "p:nvPr": "ph? audioCd|wavAudioFile|audioFile|videoFile|quickTimeFile? custDataLst? extLst?",
  "p:graphicFrame": "nvGraphicFramePr xfrm graphic extLst?",
  "p:nvGraphicFramePr": "cNvPr cNvGraphicFramePr nvPr",
  "p:xfrm": "off? ext?",
  "p:spPr": SHAPE,
  "p:txBody": TEXT,
  "p:txStyles": "titleStyle? bodyStyle? otherStyle? extLst?",
};

const isOneOf = (names: string, child: string | undefined): boolean =>
  child !== undefined && names.split("|").includes(child);

/** What is wrong with the children of an element; null where they are as its model has them. */
export function faultOf(model: string, children: readonly string[]): string | null {
  let at = 0;
  for (const step of model.split(" ")) {
    const sign = /[?*+]$/u.exec(step)?.[0] ?? "";
    const names = sign === "" ? step : step.slice(0, -1);
    const first = at;
    while (isOneOf(names, children[at]) && (at === first || sign === "*" || sign === "+")) at += 1;
    if (at === first && (sign === "" || sign === "+")) return `${names} is missing`;
  }
  return at === children.length ? null : `${children[at] ?? ""} is out of place`;
}
