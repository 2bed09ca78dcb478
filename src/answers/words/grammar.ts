import { wordsOf } from "../concept.js";

/** Words that join two things asked for, and words that say nothing of what is asked. */
export const GRAMMAR_WORDS = wordsOf({
  and: "그리고, 및, 하고, 또는, 과, 와, 이랑, 랑, and, or, vs, versus, &, plus",
  filler:
    "얼마나, 얼마, 몇, 어느, 어떤, 무엇, 무얼, 뭐가, 뭘, 누구, 누가, 어디, 어떻게, 어때, 그, 이, 저, 그럼, 그러면, 그래서, 그런데, 근데, 도대체, 대체, 정말, 진짜, 혹시, 좀, 다, 전부, 모두, 총, 합계, 전체, 각각, 연도별, 예산 연도, 회계연도, 중간, 중간에, 너무, 서로, 해마다, 매년, 매해, 년도, 연도, 그해, 기준, 현재, 지금까지, 지금, 우리, 서울시, 서울, 시가, 시는, 시에서, 사업, 있었, 있는, 있나, 있습, 없나, 없었, 알려, 알고, 싶, 주세요, 주십시오, 줘, 말해, 말씀, 보여, 궁금, 묻, 여쭤, 대해, 대하여, 관해, 관하여, 관련, 가운데, 중에, 중에서, 중, 별, 했, 하였, 한, 하는, 할, 됐, 됩니, 되었, 되나, 된, 나왔, 들었, 들어갔, 들어간, 세웠, 세운, 책정, 배정, 쓰나, 쓰는, 쓸, 받았, 받은, 열렸, 열었, 열린, 개최, 실시, 진행, 운영, 추진, 쌓였, 쌓은, 구축, 많이, 많은, 적게, 가장, 제일, 크게, 큰, 되는, 제정, 체결, 시행, 데가, 데는, 얼마큼, 왔, 나왔, 냈, 낸, 냈습, 답한, 답변, 답변한, 나와, 나옵, 걸렸, 걸린, 잡혔, 되어, 무슨, 그게, 이게, 저게, 대략, 정확히, 실제, 실제로, 결과, 요약, 계산, 넘나, 넘었, 못, 안, 안되, 했다는, 사람, 부탁, 부탁드, 설명, 설명해, 구체적, 내역, 현황, 정도, 씩, 이나, 라면서, 이라면서, 라던데, 맞습, 맞나, 맞죠, 사실, 입니, 인가, 인지, 이죠, 예요, 이에요, 값, 수치, 숫자, 나타, 적혀, 적힌, 문서에, 자료에, the, a, an, of, in, for, on, at, to, by, was, were, is, are, be, been, did, do, does, has, have, had, it, its, this, that, there, me, us, tell, show, give, please, how, many, much, what, which, who, whole, all, year, years, fiscal, city, seoul, held, made, per, came, come, centre, center, fifth, third, quarter, one, went, go, much was, about, with, from, during, were there, really, true, any, only, programme, program, project, s, number of, per cent, our, we",
});

/** Particles and endings that may follow a word, singly or in a row. */
const ENDINGS =
  "은 는 이 가 을 를 의 에 에는 에서 에서는 에게 로 으로 로는 으로는 도 만 까지 부터 마다 보다 처럼 이나 나 이라 라 이란 란 요 죠 지요 지 고 고요 며 면 면서 면서요 라면서 라면서요 이라면서요 다면서요 다면서 던데 던데요 라던데 라던데요 다던데 다던데요 이라던데요 다 다고 다는 다는데 다는데요 니까 니다 습니까 습니다 입니까 입니다 인가 인가요 인지 인지요 인데 인데요 나요 어요 아요 았 었 였 했 했나 했나요 했습니까 했습니다 했는지 했죠 했다 하나 하나요 합니까 합니다 하는지 한가 한가요 된 됐 되나 되나요 됩니까 됩니다 되었 되었나 되었나요 되었습니까 됐나 됐나요 됐습니까 는지 는지요 는가 는가요 나 냐 까 까요 ㄴ가요 은가요 을까 을까요 예요 이에요 에요 이야 야 네 네요 군 군요 건가요 건 게 거 것 한 할 하는 하면 해 해서 해요 세요 님 들 쯤 정도 께서 이고 이며 씩 한지 인 였나 였나요 였습니까 이었나 이었나요 이었습니까 었나 었나요 았나 았나요 던가요 더라 있나 있나요 있습니까 있는지 있는가 있었나 있었나요 있었습니까 없나 없나요 없습니까 되는지 되는가 돼 돼요 됐죠 잖아요 거든요 년 년도 간 동안 별 대비 중 중에 치 액 율 률 는데 는데요 은데 은데요 대 대요 답니까 답니다 냐고 냐고요 느냐 으냐 인거 인거죠 ㅂ니까 ㅂ니다 나여 여 용 지는 기는 긴 서 서는 네요 구나 군요 으로도 에도 엔 뿐 조차 라는 이라는 라고 이라고 이라면 이지 이지요 이죠 당 짜리 어치 내역 현황"
    .split(" ")
    .sort((a, b) => b.length - a.length);
const ALL_TAIL = new RegExp(`^(?:${ENDINGS.join("|")})+$`, "u");

/** Whether letters are nothing but particles and endings. */
export function isEnding(letters: string): boolean {
  return ALL_TAIL.test(letters);
}

/** Ends of a sentence's verb; 입니까 and its like stand behind a noun. */
const VERB_END =
  /(?:(?<!입)니까|(?<!입)니다|나요|는지요?|는가요?|다면서요?|다던데요?|다는데요?|다고요?|어요|아요|(?<!이)죠|[았었였졌겼렸갔됐했]던?)$/u;

/** Whether a word is a verb by its ending: it says what is done, and names no thing that could be missing. */
export function isVerb(word: string): boolean {
  return VERB_END.test(word);
}

/** A word without its particles and endings; at least two syllables of it stay. */
export function stemOf(word: string): string {
  for (let place = 2; place < word.length; place += 1)
    if (isEnding(word.slice(place))) return word.slice(0, place);
  return word;
}
