import { found } from '../__testUtils__/found';
import { postalAddress } from './postalAddress';

describe('postal_address', () => {
  it.each([
    '12 Main Street, Springfield, IL 62704, USA',
    '742 Evergreen Terrace\nSpringfield, OR 97403',
    '221B Baker Street, London NW1 6XE',
    '12 The Paddocks, Bristol BS1 4DJ',
    '88 Collins St, Melbourne VIC 3000',
    'PO Box 99, Dublin 2, D02 AF30',
    'Hauptstraße 12, 10115 Berlin',
    'Am Markt 5, 04109 Leipzig',
    'Ringstr. 5',
    '12 rue de la République, 75001 Paris',
    "5 bis avenue d'Italie 75013 Paris",
    'Calle Mayor 12, 28013 Madrid',
    'Via Roma, 5, 20121 Milano',
    'Prinsengracht 263, 1016 GV Amsterdam',
    'Av. Paulista, 1578 - Bela Vista, São Paulo - SP, 01310-200',
    'Flat 302, Sai Residency, Hosur Road, Bengaluru - 560068',
    '1-2-3 Shibuya, Shibuya-ku, Tokyo 150-0002',
    'ul. Długa 7, 00-238 Warszawa',
    'Storgatan 5, 111 29 Stockholm',
  ])('finds %s', address => {
    expect(found(postalAddress, address)).toEqual([address]);
    expect(found(postalAddress, `it is ${address}.`)).toEqual([address]);
  });

  it.each([
    ['地址：北京市朝阳区建国路88号\n', '北京市朝阳区建国路88号'],
    [
      '주소: 서울특별시 강남구 테헤란로 152, 이름: 박',
      '서울특별시 강남구 테헤란로 152',
    ],
    [
      'Адрес: г. Москва, ул. Тверская, д. 7. Позвоните',
      'г. Москва, ул. Тверская, д. 7',
    ],
    ['Address: Rosewood House 8, Hexham  Tel: 1', 'Rosewood House 8, Hexham'],
  ])('finds what a heading calls so in %j', (text, address) => {
    expect(found(postalAddress, text)).toEqual([address]);
  });

  it.each([
    'Address: see page 12',
    'IP address: 10.12.14.16',
    'Address: jane@example.com 24',
  ])('takes no other address for one: %s', text => {
    expect(found(postalAddress, text)).toEqual([]);
  });

  it('leaves the name before an address to itself', () => {
    expect(
      found(
        postalAddress,
        'Märta Sjöström, Drottninggatan 71, 111 36 Stockholm',
      ),
    ).toEqual(['Drottninggatan 71, 111 36 Stockholm']);
  });

  it('finds what the key of a record calls so', () => {
    const json =
      '{"address": "Plot 5, Jubilee Hills", "email_address": "a@b.example", "ip_address": "10.0.0.1"}';
    expect(found(postalAddress, json)).toEqual(['Plot 5, Jubilee Hills']);
  });

  it.each([
    '5 Google Drive files and 3 Hard Drive failures',
    'Chapter 3, 2024 Report; Figure 12, Page 4',
    'on 5 May 2024 at 12:00, version 2.4.1',
    'the 12 Main Features and 10 Best Ways',
    'Room 12, Building 5: 2 Power Strips',
    '120/80 mmHg, 40 mg, 3 Apples\nBananas',
    'at 12 main street in lower case',
  ])('finds none in "%s"', text => {
    expect(found(postalAddress, text)).toEqual([]);
  });
});
