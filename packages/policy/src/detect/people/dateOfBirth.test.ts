import { found } from '../__testUtils__/found';
import { dateOfBirth } from './dateOfBirth';

describe('date_of_birth', () => {
  it.each([
    ['DOB: 03/12/1985', '03/12/1985'],
    ['D.O.B. 12-Mar-85', '12-Mar-85'],
    ['born in Leeds on 3rd of March 1985', '3rd of March 1985'],
    ['Birthday: March 3, 1985', 'March 3, 1985'],
    ['Date of birth\n12 Mar 1985', '12 Mar 1985'],
    ['"birthDate":"1985-03-12T00:00:00Z"', '1985-03-12'],
    ['patient_dob=19850312', '19850312'],
    ['geb. am 12.03.1985', '12.03.1985'],
    ['geboren am 3. März 1985', '3. März 1985'],
    ['née le 12 mars 1985', '12 mars 1985'],
    ['nací el 3 de mayo de 1985', '3 de mayo de 1985'],
    ['nato a Roma il 1 gennaio 1960', '1 gennaio 1960'],
    ['nascida em 12/03/1985', '12/03/1985'],
    ['lahir 17 Agustus 1990', '17 Agustus 1990'],
    ['urodzona 14 czerwca 1985 r.', '14 czerwca 1985'],
    ['született: 1987. április 3.', '1987. április 3'],
    ['născut la 08.01.1989', '08.01.1989'],
    ['生年月日：1985年3月12日', '1985年3月12日'],
  ])('finds in "%s" the date', (text, date) => {
    expect(found(dateOfBirth, text)).toEqual([date]);
  });

  it.each([
    'created 2020-01-02, released on 3 March 2021',
    'born in 1985, joined 2020-03-02',
    'He was born in Leeds. Since 3 March 2021 he works here.',
    'the certificate expires 12/03/2027',
    'a 12 may 3 mar 7',
  ])('finds none in "%s"', text => {
    expect(found(dateOfBirth, text)).toEqual([]);
  });
});
