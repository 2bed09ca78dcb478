/** Sounds that name no place and no body; two of them make the first word of a programme. */
export const STEMS = [
  "가온",
  "나래",
  "다솜",
  "라온",
  "새솔",
  "온새",
  "이든",
  "여울",
  "하늬",
  "너울",
  "도담",
  "모아",
  "바론",
  "빛들",
  "소담",
  "해담",
  "누리",
  "보늬",
  "시나",
  "예솔",
  "윤슬",
  "찬들",
  "흰샘",
  "들찬",
  "물오름",
  "볕내",
  "한들",
  "솔빛",
] as const;

/** Whose programme it is. */
export const CIRCLES = ["이웃", "골목", "마을", "동네"] as const;

/** What a programme runs. */
export const PLACES = [
  "배움터",
  "놀이터",
  "부엌",
  "텃밭",
  "기록관",
  "쉼터",
  "공방",
  "책방",
  "마당",
  "사랑방",
] as const;

/** What is done with it. */
export const FORMS = ["운영", "운영 지원", "조성", "활성화"] as const;

/** Subjects of departments, teams and bureaus. */
export const CONCERNS = ["협력", "배움", "공간", "기록", "나눔", "돌봄"] as const;

/** Items of a budget, as the accounts name them. */
export const BUDGET_ITEMS = [
  "민간위탁금",
  "민간경상사업보조",
  "자치단체경상보조금",
  "행사운영비",
  "사무관리비",
] as const;

/** Costs of a calculation basis that have parts. */
export const COSTS_WITH_PARTS = ["사업비", "공간 지원비", "주민 활동 지원"] as const;

/** Costs of a calculation basis, and what their number counts where a formula gives them. */
export const COSTS = [
  { name: "인건비", counter: "명" },
  { name: "운영비", counter: "개월" },
  { name: "회의 참석수당", counter: "명" },
  { name: "강사 수당", counter: "회" },
  { name: "홍보물 제작", counter: "종" },
  { name: "공간 임차료", counter: "개소" },
  { name: "소모품 구입", counter: "개월" },
  { name: "안내판 설치", counter: "개소" },
] as const;

/** Parts of a cost. */
export const COST_PARTS = [
  "이웃 배움 마련",
  "기록 정리",
  "전시 및 공유",
  "주민 모임 지원",
  "공간 꾸미기",
  "활동가 양성",
  "누리집 관리",
  "안내서 제작",
] as const;

/** Steps of a schedule and what is done in them. */
export const STEPS = [
  { name: "공모 및 선정", detail: "공고, 접수, 심사" },
  { name: "보조금 교부", detail: "운영비 나누어 교부" },
  { name: "배움 과정 운영", detail: "기초, 심화" },
  { name: "공간 꾸미기", detail: "설계, 시공" },
  { name: "주민 모임 지원", detail: "모임비, 길잡이" },
  { name: "성과 공유", detail: "전시, 이야기 자리" },
  { name: "평가 및 정산", detail: "현장 평가, 회계 확인" },
] as const;

/** What a history tells, by the kind of step it is. */
export const HISTORY = [
  { text: "지원 조례 제정", kind: "ordinance" },
  { text: "운영위원회 심의", kind: "review" },
  { text: "위탁 동의안 심의", kind: "review" },
  { text: "수탁기관 협약 체결", kind: "contract" },
  { text: "시범 운영", kind: "operation" },
  { text: "개소 및 운영", kind: "operation" },
] as const;

/** Purposes and effects: words without a number. */
export const PURPOSES = [
  "걸어서 닿는 곳에서 이웃을 만나고 배우는 자리 마련",
  "주민 스스로 동네 일을 의논하고 푸는 힘을 키움",
  "동네마다 고른 배움 기회와 이웃 관계망 확대",
  "사라지는 동네 기억을 모으고 나눔",
] as const;
