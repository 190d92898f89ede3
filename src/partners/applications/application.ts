/** A firm that asked on the public site to become a partner. */
export interface PartnerApplication {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly description: string;
  readonly website: string | null;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly submittedAt: Date;
  readonly decision: PartnerDecision | null;
}

export interface PartnerDecision {
  readonly at: Date;
  readonly accepted: boolean;
  /** Of a refusal. */
  readonly reason: string | null;
  /** Who decided; nobody once the account is gone. */
  readonly by: string | null;
  readonly partnerId: string | null;
}
