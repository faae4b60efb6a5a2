import { type Label } from './Label';

/**
 * The words that name a value, in the languages of its users. A phrase wins over its last word, so `security code`
 * is no social security number. What is in capitals counts in capitals only: `RUN` is a number in Chile, `run` is not.
 */
export const vocabulary: Readonly<Record<Label, readonly string[]>> = {
  phone: words(`
    phone, phones, telephone, tel, tele, mobile, mobil, mob, cell, cellphone, cellular, landline, handset, fax,
    telefax, call, calls, called, calling, caller, callback, dial, dialed, dialled, ring, text, texted, sms,
    whats app, whatsapp, signal, telegram, viber, reach, reached, reachable, contact, hotline, helpline, voicemail,
    switchboard, msisdn, ph, hp, pager, contact number,
    my number, new number, old number, his number, her number, your number, their number, our number, a number,
    direct number, numbers, meine nummer, neue nummer, der nummer, mon numero, mi numero, mio numero, meu numero,
    mijn nummer, nieuwe nummer, moj numer, numerem, mitt nummer, au numero, al numero, numero de contacto,
    telefon, telefonnummer, telefonnr, tel nr, handy, handynummer, mobilnummer, mobiltelefon, mobilfunk, festnetz,
    rufnummer, ruckruf, anrufen, anruf, erreichbar, erreichen, durchwahl, ruf, rufen,
    telephonique, portable, joindre, joignable, appeler, appelez, appel, telecopie, fixe, rappeler, rappelez,
    telefono, telefonos, movil, celular, cel, llamar, llame, llama, llamame, fijo, contacto, localizable,
    cellulare, telefonare, chiamare, chiama, chiamami, chiamate, recapito, fisso,
    telefone, telemovel, telemovil, ligar, ligue, liga, contato, fone,
    telefoonnummer, telefoon, mobiel, bellen, bel, bereikbaar, gsm, nummer bellen,
    telefonu, komorka, komorkowy, komorkowego, zadzwon, zadzwonic, dzwonic, kontaktowy, numer kontaktowy,
    mobilnr, telefonnumret, ring mig, telnr, tlf, tlfnr, mobiltelefonnummer, puhelin, puhelinnumero, puh,
    matkapuhelin, soita, sími, telefonszam, mobilszam, mobilni, telefoni, telefonski, telefonul, sunati,
    cep telefonu, cep, telefonum, gsm no, arayin,
    телефон, тел, моб, мобильный, позвоните, звоните, мобільний, τηλεφωνο, τηλ, κινητο,
    電話, 電話番号, 携帯, 携帯電話, 连絡先, 連絡先, 手机, 手機, 电话, 號碼, 手机号, 전화, 전화번호, 휴대폰, 연락처,
    फोन, मोबाइल, هاتف, جوال, طלפון, טלפון, נייד, dien thoai, sdt, telepon, nomor hp, no hp`),
  payment_card: words(`
    card, cards, CC, ccn, pan number, card number, credit card, debit card, visa, mastercard, master card, amex,
    american express, discover, maestro, diners, jcb, unionpay, kreditkarte, kreditkartennummer, karte, kartennummer,
    carte bancaire, carte bleue, carte de credit, carte, CB, tarjeta, tarjeta de credito, carta di credito, carta,
    cartao, cartao de credito, creditcard, kaart, kaartnummer, karta, karty, numer karty, kort, kortnummer, kreditkort,
    карта, карты, カード, クレジットカード, 信用卡, 카드`),
  us_ssn: words(`
    ssn, ssns, social security, social security number, social security no, social, soc sec, ss number, ss no, ssnr`),
  us_itin: words(
    `itin, taxpayer identification, individual taxpayer, taxpayer id, TIN, us TIN`,
  ),
  uk_nino: words(
    `nino, national insurance, ni number, ni no, nat ins, insurance number`,
  ),
  uk_nhs: words(`nhs, nhs number, nhs no`),
  vat: words(`
    vat, u st, u st id, u st id nr, vat id, vat no, vat number, vatin, ust, ust id, ust idnr, ustid, ustidnr, umsatzsteuer, umsatzsteuer id, UID,
    tva, n tva, intracommunautaire, iva, partita iva, p iva, piva, nif iva, btw, btw nummer, btw id, moms, momsnr,
    vat ue, nip ue, ALV, dph, ic dph, afm, oib vat, pvn, km kr`),
  national_id: words(`
    national id, id nr, national identity, national identification, national identifier, identity number, identity card,
    identification number, id number, id card, id no, identity no, identity document, citizen id, citizen number,
    citizen card, government id, gov id, personal id, personal number, personal identification, personal code,
    tax id, tax number, tax file, tax file number, tax identification, tax identification number, tfn, taxpayer number,
    steuer id, steuerid, steueridentifikationsnummer, steuer identifikationsnummer, identifikationsnummer, idnr,
    steuer idnr, tin de, sozialversicherungsnummer, svnr, sv nummer, versicherungsnummer, ahv, ahv nummer, avs, ahvn,
    nir, insee, securite sociale, numero de securite sociale, numero fiscal, SPI, registre national, rijksregister,
    rijksregisternummer, nrn, niss, insz, bsn, burgerservicenummer, sofinummer, sofi,
    dni, nie, nif, n i f, documento nacional, documento de identidad, cedula, cc colombia, RUN, RUT, cuil, cuit, curp,
    rfc, cpf, cnpj, RG, NIT, documento, identidad, contribuinte, numero de contribuinte, cartao de cidadao, nuss,
    codice fiscale, cod fisc, c f, CF, pesel, nip, regon, dowod, dowod osobisty, rodne cislo, egn, egen, cnp,
    oib, emso, jmbg, amka, TAJ, adoazonosito, szemelyi, isikukood, asmens kodas, personas kods,
    personnummer, personnr, pnr, samordningsnummer, cpr, cpr nummer, fodselsnummer, fnr, personnumer, kennitala,
    henkilotunnus, hetu, sotu, pps, ppsn, pps number, SIN, social insurance, social insurance number, sin number, sin no, NAS, medicare,
    medicare number, medicare no, medicare card, ihi, aadhaar, aadhar, uidai, uid number, PAN, pan card, permanent account,
    nric, FIN, hkid, individual number, mykad, NIK, ktp, thai id, citizen identification, resident id, resident identity, rrn,
    resident registration, cccd, cmnd, cnic, emirates id, tc kimlik, tckn, kimlik, teudat zehut, sa id, rsa id,
    IRD, ird number, nhi, abn, acn, снилс, инн, егн, マイナンバー, 個人番号, 身份证, 身份證, 身分證, 주민등록번호,
    주민번호, आधार, ת.ז, תז, תעודת זהות, מספר זהות`),
  passport: words(`
    passport, passports, passport no, passport number, reisepass, reisepassnummer, passnummer, pass nr, passeport,
    pasaporte, passaporto, passaporte, paspoort, paspoortnummer, paszport, paszportu, PASS, passnr, passi, pasaport,
    паспорт, паспорта, загранпаспорт, загранпаспорта, travel document, pasaport no, putovnica, pas, 護照, 护照, パスポート, 旅券, 여권`),
  drivers_licence: words(`
    driver license, driver licence, drivers license, drivers licence, driver s license, driver s licence,
    driving license, driving licence, license number, licence number, driver s, dl, dl number, dl no, dln, dvla,
    fuhrerschein, fuhrerscheinnummer, permis de conduire, permis, carnet de conducir, permiso de conducir,
    licencia de conducir, patente, patente di guida, carteira de motorista, cnh, habilitacao, carta de conducao,
    rijbewijs, rijbewijsnummer, prawo jazdy, prawa jazdy, korkort, kjorekort, korekort, ajokortti, driver permit`),
  bank_account: words(`
    account number, account no, account nr, account num, account numbers, acct, acct no, acct number, acc no,
    bank account, checking account, savings account, current account, checking, a c no, a c, bank acct,
    konto, kontonummer, kontonr, kto, kto nr, numero de compte, compte bancaire, n de compte, compte n, compte no, compte numero, no de compte,
    numero konta bankowego, bankszamlaszam, szamlaszam, cislo uctu, cont bancar, hesap no, hesap numarasi, tilinumero, bankkontonummer, numero de cuenta,
    cuenta bancaria, cuenta, cbu, clabe, conto corrente, numero di conto, conta corrente, conta, rekeningnummer,
    rekening, numer konta, numer rachunku, rachunku, bankkonto, clearing`),
  bank_routing: words(`
    routing, routing number, routing no, aba, aba number, aba no, rtn, routing transit, transit number, sort code,
    sort, sortcode, bsb, bsb number, bankleitzahl, blz, ifsc, ifsc code, bank code, agencia, agência`),
  version: words(`
    version, versions, ver, release, build, firmware, driver, revision, rev, section, chapter, clause, paragraph,
    oid, update, upgrade, upgraded, patch, kernel, sdk, driver version, assembly, assemblyversion, fileversion`),
  other: words(`
    order, orders, order number, order no, order id, invoice, invoices, ticket, tickets, case, case number, case no,
    ref, refs, reference, reference number, booking, reservation, confirmation, tracking, tracking number, shipment,
    parcel, package, consignment, waybill, awb, container, sku, serial, serial number, serial no, sn, part, part number,
    part no, item, item number, product, model, batch, lot, isbn, issn, ean, upc, gtin, barcode, asin, doi, pmid, arxiv,
    imei, imsi, iccid, meid, vin, transaction, transaction id, txn, trace, span, trace id, request, request id, req,
    session, session id, correlation, job, job id, run id, task, process, pid, tid, thread, port, offset, size, bytes,
    byte, length, len, count, counter, total, subtotal, sum, amount, price, cost, balance, revenue, budget, salary,
    population, views, followers, inhabitants, users, rows, row, records, score, duration, latency, elapsed, took,
    timestamp, timestamps, ts, time, epoch, unix, millis, date, datetime, created, updated, modified, expires, exp, iat,
    nbf, seed, nonce, hash, checksum, crc, sha, md, commit, digest, uuid, guid, etag, id, ids, key, index, idx, sequence,
    seq, block, block number, height, width, coordinates, lat, latitude, lon, lng, longitude, pin, otp, code, codes,
    security code, verification code, postcode, zip, zip code, plz, CAP, aws account, account id, customer, customer id,
    customer no, customer number, client id, client number, user id, userid, member, membership, member id, subscriber,
    policy, claim, contract, vendor, supplier, employee id, badge, locker, room, gate, flight, seat, meter, coupon,
    voucher, promo, gift card, giftcard, loyalty, rewards, points, i phone, port number, line number, page, pages, error, errno,
    exit, status, case id, bug, issue, pr, pull, patent, grant, protocol, test, sample, example data, fixture,
    phone id, card id, device, device id, mac, channel, message, message id, guild, tweet, snowflake, cursor, duns, cas,
    bestellung, bestellnummer, bestellnr, auftrag, auftragsnummer, rechnung, rechnungsnummer, kundennummer, artikel,
    artikelnummer, sendung, sendungsnummer, aktenzeichen, vorgang, vorgangsnummer, betrag, summe, umsatz, einwohner,
    seriennummer, chargennummer, vertrag, vertragsnummer, mitglied, mitgliedsnummer,
    commande, facture, dossier, colis, suivi, numero de commande, montant, client, contrat, adherent,
    pedido, numero de pedido, factura, envio, seguimiento, importe, cliente, expediente, contrato, lote,
    ordine, fattura, spedizione, importo, pratica, articolo, codice cliente, encomenda, fatura, rastreio, rastreamento,
    bestelling, bestelnummer, factuur, factuurnummer, klantnummer, zending, bedrag, zamowienie, zamowienia, faktura,
    faktury, przesylka, przesylki, kwota, klienta, ordernummer, fakturanummer, kundnummer, bestallning, leverans, belopp,
    ordre, ordrenummer, kundenr, tilaus, tilausnumero, lasku, laskun, siparis, fatura no, objednavka,
    заказ, счет, 注文, 注文番号, 伝票, 订单, 订单号, 快递, 주문, 주문번호, 송장`),
};

function words(list: string): string[] {
  return list
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '');
}
