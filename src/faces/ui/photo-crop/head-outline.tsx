/** Where the head belongs in a 3:4 photo. */
export function HeadOutline() {
  return (
    <svg class="km-outline" viewBox="0 0 300 400" fill="none" aria-hidden="true" focusable="false">
      <path
        class="km-outline__shade"
        fill-rule="evenodd"
        d="M0 0h300v400H0zM150 62c-58 0-86 42-86 102 0 34 12 78 36 104 4 5 3 14-2 20-20 20-62 26-78 62-8 18-10 36-10 50h280c0-14-2-32-10-50-16-36-58-42-78-62-5-6-6-15-2-20 24-26 36-70 36-104 0-60-28-102-86-102z"
      />
      <path
        class="km-outline__line"
        d="M150 62c-58 0-86 42-86 102 0 34 12 78 36 104 4 5 3 14-2 20-20 20-62 26-78 62-8 18-10 36-10 50M150 62c58 0 86 42 86 102 0 34-12 78-36 104-4 5-3 14 2 20 20 20 62 26 78 62 8 18 10 36 10 50"
      />
    </svg>
  );
}
