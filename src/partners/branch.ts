/** A shop of a partner: where a till stands. */
export interface Branch {
  readonly id: string;
  readonly partnerId: string;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly districtId: string | null;
  /** A line each, as the partner writes them. */
  readonly hours: string;
  readonly phone: string | null;
  /** Degrees; nothing when nobody has said. */
  readonly place: Place | null;
  readonly closedAt: Date | null;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}
