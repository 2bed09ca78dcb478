import type { Office } from "../names";

/** What every approved document says of itself. Days are ISO. */
export interface ApprovedHeader {
  title: string;
  /** The approval block on one line, in lines, or as letters have it, without the bureau. */
  shape: "line" | "lines" | "letter";
  office: Office;
  number: string;
  approvedOn: string;
  disclosure: string;
  exemptions: number[];
  policyNumber: string | null;
  /** What only the portal prints. */
  portal: {
    number: string;
    producedOn: string;
    retention: string;
    managementNumber: string;
    classification: string;
    licence: string;
    attachments: { name: string; size: string | null }[];
  };
}

/** Something that is to follow, on a day. */
export interface Announcement {
  on: string;
  text: string;
}
