/** Source: the number of a house, such as 12, 12a, 12-14, 12/3 and 1-2-3. */
export const houseNumber = '\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?){0,2}';

/** Source: what comes before a number that is the first of an address. */
export const unitWord =
  '(?:Flat|Apt\\.?|Apartment|Unit|Suite|Room|House|Plot|No\\.?|Nr\\.?|H\\.? ?No\\.?|Shop|Block|Door|Floor)(?: No\\.?)?,? ?#?[A-Z]?-?';

/** Source: what comes between the name of a street and its number. */
export const numberSign =
  '[ ,]{1,2}(?:n[º°.]? ?|No\\.? |nr\\.? |д\\. ?|дом |буд\\. ?|č\\.? ?p\\.? ?)?';

/** Source: a post office box with its number. */
export const postBox =
  '(?:P\\.? ?O\\.? ?[Bb]ox|Post Office Box|GPO Box|Private Bag|Locked Bag|Postfach|Bo[îi]te [Pp]ostale|Apartado(?: de [Cc]orreos)?|Apdo\\.?|Casella [Pp]ostale|Caixa [Pp]ostal|Postbus|Postboks|Box)(?: No\\.?)?:? #?\\d{1,6}';
