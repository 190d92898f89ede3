/** Small line drawings in the city's two colours; the classes carry the colours. */
export const drawings = {
  card: (
    <>
      <rect class="km-draw-ground" x="20" y="26" width="120" height="76" rx="10" />
      <rect class="km-draw-line" x="20" y="26" width="120" height="76" rx="10" />
      <rect class="km-draw-line" x="34" y="46" width="27" height="36" rx="4" />
      <circle class="km-draw-accent" cx="47.5" cy="58" r="6" />
      <path class="km-draw-accent" d="M38 80c0-9 4-13 9.5-13S57 71 57 80z" />
      <path class="km-draw-line" d="M74 52h50M74 66h34M74 80h20" />
    </>
  ),
  list: (
    <>
      <path class="km-draw-ground" d="M42 14h54l22 22v70a6 6 0 0 1-6 6H42a6 6 0 0 1-6-6V20a6 6 0 0 1 6-6z" />
      <path class="km-draw-line" d="M42 14h54l22 22v70a6 6 0 0 1-6 6H42a6 6 0 0 1-6-6V20a6 6 0 0 1 6-6z" />
      <path class="km-draw-line" d="M96 14v22h22M54 52h46M54 68h46M54 84h26" />
      <circle class="km-draw-accent" cx="112" cy="98" r="14" />
      <path class="km-draw-cut" d="m105.5 98 4.5 4.5 8-9" />
    </>
  ),
  message: (
    <>
      <path
        class="km-draw-ground"
        d="M30 20h84a8 8 0 0 1 8 8v42a8 8 0 0 1-8 8H62L42 96V78H30a8 8 0 0 1-8-8V28a8 8 0 0 1 8-8z"
      />
      <path
        class="km-draw-line"
        d="M30 20h84a8 8 0 0 1 8 8v42a8 8 0 0 1-8 8H62L42 96V78H30a8 8 0 0 1-8-8V28a8 8 0 0 1 8-8z"
      />
      <path class="km-draw-line" d="M40 40h64M40 56h40" />
      <path
        class="km-draw-accent"
        d="M92 88h40a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-4v9l-11-9H92a6 6 0 0 1-6-6V94a6 6 0 0 1 6-6z"
      />
    </>
  ),
  family: (
    <>
      <circle class="km-draw-ground" cx="58" cy="40" r="18" />
      <circle class="km-draw-line" cx="58" cy="40" r="18" />
      <path class="km-draw-line" d="M26 106c0-24 12-36 32-36 11 0 20 4 26 11" />
      <circle class="km-draw-accent" cx="106" cy="66" r="12" />
      <path class="km-draw-accent" d="M84 108c0-16 8-25 22-25s22 9 22 25z" />
    </>
  ),
  gift: (
    <>
      <path class="km-draw-ground" d="M24 42h112v22a10 10 0 0 0 0 20v22H24V84a10 10 0 0 0 0-20z" />
      <path class="km-draw-line" d="M24 42h112v22a10 10 0 0 0 0 20v22H24V84a10 10 0 0 0 0-20z" />
      <path class="km-draw-line" stroke-dasharray="5 6" d="M104 44v60" />
      <path class="km-draw-line" d="M46 90l34-34" />
      <circle class="km-draw-accent" cx="49" cy="61" r="7" />
      <circle class="km-draw-accent" cx="77" cy="86" r="7" />
    </>
  ),
  search: (
    <>
      <circle class="km-draw-ground" cx="70" cy="54" r="34" />
      <circle class="km-draw-line" cx="70" cy="54" r="34" />
      <path class="km-draw-line" d="M56 54h28" />
      <path class="km-draw-thick" d="m96 80 26 26" />
    </>
  ),
};
