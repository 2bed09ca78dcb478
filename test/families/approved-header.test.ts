import { expect, it } from "vitest";
import { factsOf } from "./show";

const SIGNED = "주무관 홍길동 가상팀장 김가상 가상과장 04/02 이예시 협조";

const PAGE = `<!DOCTYPE html><html><body>
<ul><li><a href="#content">본문 바로가기</a></li></ul>
<h3 class="title-article">가상마을 잔치 결과</h3>
<div>문서번호 가상마을과-905 결재일자 2020.7.14. 공개여부 부분공개(5) 방침번호 시&nbsp;민 ${SIGNED}</div>
<h3>첨부된 문서</h3>
<ul class="list-attachment">
<li><p class="title-down">결과.hwpx</p> <span class="txt-gray">(312.5 KB)</span> <a href="#">원문다운로드</a></li>
<li><p class="title-down">명단.xlsx</p> <span class="txt-gray">(18 KB)</span> <span class="txt-notopen">비공개 문서</span></li>
</ul>
<h3>문서 정보</h3>
<table><caption>가상마을 잔치 결과 - 문서정보 : 기관명, 부서명, 문서번호, 생산일자</caption>
<tr><th>기관명</th><td>가상시</td><th>부서명</th><td>가상국 가상마을과</td></tr>
<tr><th>문서번호</th><td>가상마을과-905</td><th>생산일자</th><td>2020-07-14</td></tr>
<tr><th>공개구분</th><td>부분공개</td><th>보존기간</th><td>10년</td></tr>
<tr><th>이용조건</th><td colspan="3"><img src="x.png" alt="Creative Commons License(저작자표시-비영리) 3.0 마크"></td></tr>
</table></body></html>`;

it.each([
  [
    "a line of numbers",
    `가상 계획\n\n문서번호 가상과-3 결재일자 2018.4.2. 공개여부 부분공개(5 6) 방침번호 가상국장 방침 제12호 시 민 ${SIGNED}\n`,
    {
      title: "가상 계획",
      documentNumber: "가상과-3",
      policyNumber: "가상국장 방침 제12호",
      approvedOn: "2018-04-02",
      disclosure: "부분공개",
      exemptions: [5, 6],
    },
  ],
  [
    "a line for each, with colons",
    `가상 계획\n\n문서번호 : 가상과-3\n결재일자 : 2018. 4. 2.\n공개여부 : 비공개(제5호, 제7호)\n방침번호 :\n${SIGNED}\n\n가상국\n(가상과)\n`,
    {
      documentNumber: "가상과-3",
      policyNumber: null,
      approvedOn: "2018-04-02",
      disclosure: "비공개",
      exemptions: [5, 7],
      bureau: "가상국",
      department: "가상과",
    },
  ],
  [
    "cells",
    "가상 계획\n\n| 문서번호 | 가상과-3 | 결재일자 | 2018. 4. 2. |\n|---|---|---|---|\n| 공개여부 | 공개 | 방침번호 | |\n\n주무관 홍길동 과장 김가상\n",
    {
      documentNumber: "가상과-3",
      approvedOn: "2018-04-02",
      disclosure: "공개",
      policyNumber: null,
    },
  ],
  [
    "a letter with its number at the end",
    "가 상 시\n\n수신  수신자 참조\n(경유)\n제목  가상 모임 안내\n\n1. 가상과-1호(2019. 1. 2.)와 관련입니다.\n2. 가상 모임을 안내합니다.  끝.\n\n주무관 홍길동 과장 08/01 김가상\n시행 가상과-35 (2019. 8. 1.)  접수 ( )\n우 00000 가상시 / 전화 02-0000-0000 / a@example.org / 부분공개(6)\n",
    {
      title: "가상 모임 안내",
      organisation: "가상시",
      department: "가상과",
      documentNumber: "가상과-35",
      approvedOn: "2019-08-01",
      disclosure: "부분공개",
      exemptions: [6],
    },
  ],
  [
    "a letter whose day of sending is blank",
    "가상시 수신 내부결재 (경유) 제목 가상 회신 1. 가상입니다. 끝. 주무관 홍길동 과장 04/27 김가상 시행 가상과-17 ( ) 접수 ( ) 우 00000 가상시 / 부분공개(6)\n",
    { organisation: "가상시", documentNumber: "가상과-17", approvedOn: null, exemptions: [6] },
  ],
  [
    "a resolution without a number",
    "결재문서\n\n가상 사업 심의 의결\n\n가상 사업 심의 의결서 제2차 가상위원회에서 심의함. 1. 심의일시 : 2021.4.28.(수) 10:00 2. 심의장소 : 가상실 3. 의안번호 : 제2021-7호 별첨 : 자료 1부. 주무관 홍길동\n",
    { title: "가상 사업 심의 의결", documentNumber: null, approvedOn: null, disclosure: null },
  ],
])("reads the header of %s", (_, text, header) => {
  expect(factsOf(text).source).toMatchObject(header);
});

it("reads the portal's page: its caption, its table, open and closed attachments", () => {
  const facts = factsOf(PAGE, "page.html");
  expect(facts.source).toMatchObject({
    title: "가상마을 잔치 결과",
    organisation: "가상시",
    bureau: "가상국",
    department: "가상마을과",
    retention: "10년",
    producedOn: "2020-07-14",
    licence: "저작자표시-비영리 3.0",
  });
  expect(facts.attachments.map(({ name, size, public: open }) => [name, size, open])).toEqual([
    ["결과.hwpx", "312.5 KB", true],
    ["명단.xlsx", "18 KB", false],
  ]);
});

it("says that a sign-off has no year, rather than guess one", () => {
  const text =
    "가상시 수신 내부결재 (경유) 제목 가상 회신 1. 가상입니다. 끝. 주무관 홍길동 과장 04/27 김가상 시행 가상과-17 ( ) 접수 ( ) 우 00000 / 공개\n";
  expect(factsOf(text).messages).toMatchObject([
    { rule: "approval-year-missing", span: { quote: "04/27" } },
  ]);
});

it("reads a department with whatever damage left in it", () => {
  const damaged = PAGE.replace("<th>기관명</th><td>가상시</td>", "").replace(
    "<td>가상국 가상마을과</td>",
    "<td>가상국 가상{마을과[(</td>",
  );
  const { source } = factsOf(damaged, "page.html");
  expect([source.department, source.organisation]).toEqual(["가상{마을과[(", null]);
});
