import type { Kind } from "../schema/facts";

/** Something a programme does, what sort it is, and what is counted of it. */
export interface DeedWords {
  label: string;
  kind: Kind;
  /** The counter of the thing itself. */
  counter: string;
  /** Whether the people of it are counted too. */
  people: boolean;
  /** How a whole of it divides; empty where it does not. */
  parts: readonly string[];
}

const deed = (
  label: string,
  kind: Kind,
  counter: string,
  { people = false, parts = [] }: { people?: boolean; parts?: readonly string[] } = {},
): DeedWords => ({ label, kind, counter, people, parts });

/** What programmes do; a label's last word tells its kind. */
export const DEEDS: readonly DeedWords[] = [
  deed("활동가 교육", "training", "회", { people: true }),
  deed("이웃강사 연수", "training", "회", { people: true }),
  deed("길잡이 교육", "training", "회", { people: true, parts: ["기초", "심화"] }),
  deed("구별 협의회", "meeting", "회"),
  deed("주민 간담회", "meeting", "회", { people: true }),
  deed("모임 워크숍", "meeting", "회", { people: true, parts: ["대면", "화상"] }),
  deed("찾아가는 컨설팅", "consulting", "회"),
  deed("회계 상담", "consulting", "건"),
  deed("현장 모니터링", "monitoring", "회"),
  deed("성과 연구", "research", "종", { parts: ["정책", "생활"] }),
  deed("주민 생활 조사", "research", "건"),
  deed("소식지", "publicity", "회", { parts: ["온라인", "오프라인"] }),
  deed("안내서 발간", "publicity", "종"),
  deed("골목 축제", "event", "회", { people: true }),
  deed("나눔 장터", "event", "회", { people: true }),
  deed("모임 공모 선정", "selection", "건", { parts: ["신규", "계속"] }),
  deed("동네 자료 DB 구축", "database", "건"),
];

/** Work that is under way, without a number. */
export const UNDER_WAY: readonly { text: string; kind: Kind }[] = [
  { text: "교육 교재 개발 중", kind: "training" },
  { text: "동네 안내서 제작 중", kind: "publicity" },
  { text: "모임 정보 DB 구축 중", kind: "database" },
];

/** Headings above several deeds. */
export const DEED_GROUPS = [
  "이웃 관계망 넓히기",
  "활동가 역량 강화",
  "동네 알림",
  "자치구 기반 조성",
  "주민 모임 지원",
] as const;
