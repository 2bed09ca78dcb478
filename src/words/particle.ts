/**
 * Korean particles choose their form by the final sound of the word before them. Numbers count as
 * they are read aloud: 2021년은, 40.7%는, 3으로, 1로.
 */
const FORMS = {
  은: ["은", "는"],
  이: ["이", "가"],
  을: ["을", "를"],
  과: ["과", "와"],
  으로: ["으로", "로"],
  이다: ["이다", "다"],
  이었다: ["이었다", "였다"],
} as const;

/** A particle, named by its form after a consonant. */
export type Particle = keyof typeof FORMS;

/** How a word ends: in a vowel, in ㄹ (after which 로 stands, not 으로), or in another consonant. */
type FinalSound = "vowel" | "rieul" | "consonant";

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

// 영 일 이 삼 사 오 육 칠 팔 구
const DIGITS: readonly FinalSound[] = [
  "consonant",
  "rieul",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "rieul",
  "rieul",
  "vowel",
];

// Letters whose Korean names end in a consonant: 엘, 엠, 엔, 알.
const LETTERS: Readonly<Record<string, FinalSound>> = {
  l: "rieul",
  m: "consonant",
  n: "consonant",
  r: "rieul",
};

const ZEROS_OF_JO = 12;
const ZEROS_OF_GYEONG = 16;

function ofDigits(word: string): FinalSound {
  const zeros =
    /(?:^|[^\d.,])[\d,]*[1-9][\d,]*?([0,]+)$/.exec(word)?.[1]?.replaceAll(",", "").length ?? 0;
  // 10, 100, 1000, 만, 억 all end in a consonant; 조 alone does not.
  if (zeros > 0) return zeros >= ZEROS_OF_JO && zeros < ZEROS_OF_GYEONG ? "vowel" : "consonant";
  return DIGITS[Number(word.at(-1))] ?? "vowel";
}

/** What a reader hears last; a trailing parenthesis and closing marks are not read. */
function finalSound(word: string): FinalSound {
  const read = word.replace(/(?:\([^()]*\)|[\s"'’”」』〉》)\].,†])+$/u, "");
  const last = read.at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
    const final = (code - HANGUL_FIRST) % FINALS;
    return final === 0 ? "vowel" : final === RIEUL ? "rieul" : "consonant";
  }
  if (/\d/.test(last)) return ofDigits(read);
  return LETTERS[last.toLowerCase()] ?? "vowel";
}

/** The particle's form after this word. */
export function particle(word: string, form: Particle): string {
  const sound = finalSound(word);
  const [consonant, vowel] = FORMS[form];
  if (form === "으로") return sound === "consonant" ? consonant : vowel;
  return sound === "vowel" ? vowel : consonant;
}

/** The word with its particle: `withParticle("집행액", "은")` → `집행액은`. */
export function withParticle(word: string, form: Particle): string {
  return word + particle(word, form);
}
