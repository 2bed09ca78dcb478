import { expect, test } from "vitest";
import { POLICY_RULES } from "../../loaders/refresh/policy";
import { LOCALES } from "../../src/words/locale.js";
import { policyWords } from "../../src/words/policy.js";

test("every rule of the policy has words in every language", () => {
  for (const locale of LOCALES)
    for (const rule of POLICY_RULES) expect(policyWords(rule, locale), rule).not.toBeNull();
  expect(policyWords("none", "ko")).toBeNull();
});
