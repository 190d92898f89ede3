/** What a viewer shows on: turns and sizes are kept by the viewer, drawn by the sheet. */
export interface View {
  readonly page: number;
  readonly zoom: number;
  readonly turn: 0 | 90 | 180 | 270;
}

export interface Sheet {
  readonly pages: number;
  draw(view: View): Promise<void>;
}
