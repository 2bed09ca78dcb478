import { wordsOf } from "../concept.js";

/** How money is asked for, beside the names of its phases. */
export const MONEY_WORDS = wordsOf({
  "ask:budget": "예산, 예산 규모, 예산 총액, 총예산, 나라살림, 살림, budget, budgeted, budget size",
  "ask:amount":
    "금액, 돈, 액수, 얼마, 비용, 총액, 규모, 경비, amount, sum, money, cost, costs, how much, total",
  "ask:original-budget": "본예산, 당초예산, 당초 예산, original budget, initial budget",
  "ask:execution-rate":
    "집행률, 집행율, 집행 비율, 집행비율, 집행 실적률, 소진율, 소진률, 예산집행률, 예산집행율, 다 썼, 다 쓴, 다 썻, 전부 썼, 모두 썼, 전액 집행, 다 집행, 못 썼, execution rate, rate of execution, execution, spending rate, spend its whole budget, spent all, spend all, spend everything",
  "phase:budget": "예산액, 편성액, 편성",
  "phase:final-budget": "최종예산액, 최종 예산",
  "phase:current-budget": "현액, 쓸 수 있던 돈, 쓸 수 있는 돈, available budget, available",
  "phase:executed":
    "집행 금액, 집행금액, 집행 총액, 집행, 지출, 지출액, 쓴 돈, 쓴 금액, 썼, 쓰였, 결산액, 결산, spent, spend, spending, expenditure, execution amount, paid out",
  "phase:balance":
    "잔액, 불용액, 불용, 남은 돈, 남은 예산, 남은 금액, 남았, 남긴 돈, 남긴, 남은, 안 쓴 돈, unspent, left over, remaining, balance",
  "phase:carried-in":
    "전년 이월, 전년도 이월, 전년도이월액, 전년이월액, 넘어온 돈, carry-over, carried over, 이월, 이월액",
  "phase:carried-out":
    "차년 이월, 차년도 이월, 차년도이월액, 차년이월액, 넘긴 돈, carry-over, carried over, 이월, 이월액",
  "phase:adjustment":
    "예산 변경, 추경, 추가경정예산, 추가경정, 추경예산, supplementary budget, adjustment",
  "ask:change":
    "증감, 증감액, 증감률, 증감율, 변화, 변동, 줄었, 줄어, 줄인, 줄였, 깎였, 깎인, 깍였, 깎아, 깎았, 삭감, 감액, 감소, 늘었, 늘어, 늘린, 늘렸, 증액, 증가, 올랐, 전년 대비, change, changed, cut, reduced, reduction, decrease, decreased, increase, increased, grow, grown, grew, fall, fell, shrink, shrank",
  "ask:share":
    "비중, 비율, 몫, 퍼센트, 프로, %, 차지, 구성비, 점유율, share, percentage, percent, proportion, ratio",
  "ask:half": "절반, 반이, 반은, 반을, half",
  "ask:why": "왜, 이유, 까닭, 사유, 원인, 어째서, why, reason, reasons, because",
  "ask:funding":
    "재원, 재원별, 돈은 어디서, 돈이 어디서, funding, funded, funds, fund, sources of funds",
  "item:인건비":
    "사람 쓰는, 사람 쓰는 데, 사람 쓰는 돈, 인건, personnel, personnel costs, staff, staff cost, staff costs, salaries, wages, labour cost, 급여, 임금",
  "item:운영비": "running cost, running costs, operating costs",
  "fund:국비": "국비, 국고보조금, 국고, national funds, national government",
  "fund:시비": "시비, city funds",
  "fund:구비": "구비, district funds",
  "fund:자부담": "자부담, own funds",
  "ask:schedule":
    "추진일정, 추진 일정, 일정, 계획한 돈, 잡혀, 집행 계획, 예산집행금액, schedule, scheduled, planned",
  "ask:real":
    "실질, 물가, 물가를 빼, 물가를 걷어, 물가 반영, 불변가격, real terms, inflation, constant prices, inflation-adjusted",
  "ask:per-one":
    "단가, 1회당, 회당, 한 번에 얼마, 한 번당, 1인당, 인당, 한 사람당, 한 명당, 건당, unit cost, unit price, per session, per person, per head, each",
  "ask:once": "한 번, 한번, 1회, 한 명, 한 사람, 1인",
  "ask:spent-by-trustee":
    "수탁기관이 쓴, 수탁 기관이 쓴, 수탁기관 집행, 센터가 실제로 쓴, 실제로 쓴, 실집행, 실집행액, trustee spend, trustee spent",
});
