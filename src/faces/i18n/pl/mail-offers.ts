/** Do kierowników partnera, o decyzjach urzędu w sprawie ofert. */
export const mailOffers = {
  reason: (reason: string) => `Uzasadnienie: ${reason}`,
  why: 'Dostajesz tę wiadomość, bo prowadzisz oferty partnera Karty Mieszkańca.',
  approved: {
    subject: (offer: string) => `Oferta zaakceptowana: ${offer}`,
    text: (offer: string) =>
      `urząd zaakceptował ofertę „${offer}”. Zobaczą ją mieszkańcy w katalogu i pracownicy przy kasie.`,
    action: 'Zobacz w katalogu',
  },
  refused: {
    subject: (offer: string) => `Oferta wymaga poprawy: ${offer}`,
    text: (offer: string) => `urząd nie zaakceptował propozycji „${offer}”.`,
    next: 'Możesz poprawić ofertę i zgłosić ją ponownie. To, co obowiązuje teraz, nie zmienia się.',
    action: 'Popraw ofertę',
  },
  ended: {
    subject: (offer: string) => `Oferta zakończona przez urząd: ${offer}`,
    text: (offer: string) =>
      `urząd zakończył ofertę „${offer}”. Nie ma jej już w katalogu i nie można jej użyć przy kasie.`,
    next: 'W razie pytań skontaktuj się z urzędem. Możesz też zaproponować nową ofertę.',
    action: 'Zobacz ofertę',
  },
};
