/** Swedish, Norwegian, Danish and Finnish. */
export const northern: readonly string[] = [
  `Hej ⟦person_name|Elsa⟧,\n\nmitt personnummer är ⟦national_id|920317-4462⟧ och jag nås på ⟦phone|070-123 45 67⟧.\n\nHälsningar\n⟦person_name|Göran Åkesson⟧`,
  `Leveransadress: ⟦person_name|Märta Sjöström⟧, ⟦postal_address|Drottninggatan 71, 111 36 Stockholm⟧`,
  `Betala till ⟦iban|SE59 5000 0001 7348 5457 5530⟧, kontakt ⟦email|ekonomi@malmobygg.se⟧`,
  `Kunden ⟦person_name|Björn Hedlund⟧ ringde, ⟦phone|08-555 012 34⟧, vill avboka`,
  `Født ⟦date_of_birth|14.07.1985⟧, fødselsnummer ⟦national_id|14078530066⟧, navn ⟦person_name|Kjersti Aasen⟧`,
  `Hei ⟦person_name|Ola⟧, ring meg på ⟦phone|+47 412 34 567⟧. Hilsen ⟦person_name|Randi Moen⟧`,
  `Konto: ⟦iban|NO78 8601 0083 906⟧, eier ⟦person_name|Sverre Haugland⟧`,
  `Bor i ⟦postal_address|Storgata 15, 0184 Oslo⟧, mobil ⟦phone|912 34 567⟧`,
  `Kære Hr. ⟦person_name|Mortensen⟧\n\nDit CPR-nr. ⟦national_id|140785-1001⟧ er registreret.\n\nVenlig hilsen\n⟦person_name|Lone Bjerregaard⟧`,
  `Tlf. ⟦phone|33 12 34 56⟧, mail ⟦email|lone@bjerregaard.dk⟧`,
  `Adresse: ⟦postal_address|Nørrebrogade 44, 2200 København N⟧`,
  `Hei, nimeni on ⟦person_name|Päivi Mäkelä⟧, henkilötunnus ⟦national_id|140785-302B⟧, puhelin ⟦phone|040 123 4567⟧.`,
  `Asiakas ⟦person_name|Juhani Korhonen⟧ asuu osoitteessa ⟦postal_address|Mannerheimintie 10, 00100 Helsinki⟧`,
  `Maksu tilille ⟦iban|FI18 1234 5600 0002 57⟧, syntymäaika ⟦date_of_birth|14.7.1985⟧`,
];
