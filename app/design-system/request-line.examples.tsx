import { RequestLine } from "./request-line";

export const criteria = ["A long address breaks after a slash and never widens the page (1.4.10 reflow)."];

export const short = <RequestLine method="POST" path="/api/v1/permits" />;

export const long = <RequestLine method="DELETE" path="/api/v1/customers/{reference}/invitations/{id}" />;
