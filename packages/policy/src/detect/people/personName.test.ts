import { found } from '../__testUtils__/found';
import { personName } from './personName';

describe('person_name', () => {
  it.each([
    ['my name is Xolani Mabuza, hello', 'Xolani Mabuza'],
    ['Dear Mr. van der Berg,', 'van der Berg'],
    ['Sehr geehrte Frau Müller-Lüdenscheidt,', 'Müller-Lüdenscheidt'],
    ['Gentile signora Di Grezia,', 'Di Grezia'],
    ['Je m’appelle Éloïse Dupont.', 'Éloïse Dupont'],
    ['Меня зовут Иван Петров.', 'Иван Петров'],
    ['姓名：张伟，', '张伟'],
    ["We saw Siobhan O'Brien there", "Siobhan O'Brien"],
    ['asked Maria Kowalczyk, who', 'Maria Kowalczyk'],
    ['J. R. Smith came', 'J. R. Smith'],
    ['by Smith, John R. in', 'Smith, John R.'],
    ['Patient: Vonrueden, Zelma\n', 'Vonrueden, Zelma'],
    ['Nguyen Van Anh met', 'Nguyen Van Anh'],
    ['Kim Min-jun met', 'Kim Min-jun'],
    ['Thandeka Mbeki-Zulu <thandeka@x.example>', 'Thandeka Mbeki-Zulu'],
    ['Tumelo Radebe said so', 'Tumelo Radebe'],
    ['{"first_name":"Xolani"}', 'Xolani'],
    ['1,Maria,Lopez,m@x.example', 'Maria,Lopez'],
    ['Best regards,\nXolani', 'Xolani'],
    ['hello my name is john smith and', 'john smith'],
    ['signed JOHN SMITH', 'JOHN SMITH'],
    ["WHERE surname = 'Featherstone' OR", 'Featherstone'],
    ["('Jürgen Krämer', 1)", 'Jürgen Krämer'],
    ['@Peter could you look', 'Peter'],
    ['Name: Sipho Dlamini Cell: 083', 'Sipho Dlamini'],
    ['holder E. Papadopoulos', 'E. Papadopoulos'],
    ['κύριε Παπαδόπουλε', 'Παπαδόπουλε'],
    ['Sayın Yıldırım, ', 'Yıldırım'],
    ['저는 김민준입니다.', '김민준'],
    ['اسمي أحمد الحسيني ورقم', 'أحمد الحسيني'],
    ['שמי נועה כהן, ', 'נועה כהן'],
    ['मेरा नाम राहुल शर्मा है', 'राहुल शर्मा'],
    ['收件人：李娜', '李娜'],
    ["Stephen King's book", 'Stephen King'],
    ['ask Peter about it', 'Peter'],
    ['"body":"Hi,\\nMaria Lopez is', 'Maria Lopez'],
  ])('finds in "%s" the name', (text, name) => {
    expect(found(personName, text)).toEqual([name]);
  });

  it.each([
    'The Bayes theorem, the Nash equilibrium and Thomas Bayes theorem',
    'Morgan Stanley, Lake Victoria and the University of St. Andrews',
    'The Morgan Library, Kennedy Airport and Johns Hopkins University',
    'New York, San Francisco and Santa Cruz',
    'May I? Will you mark it? Grant access in May. Rose gold.',
    'Visual Studio Code, Apache Kafka and React Native',
    'class UserService extends BaseService { findAll() {} }',
    'const found = Maria.findById(1); MARIA_DB=1',
    'Dear Sir or Madam, Dear Hiring Manager,',
    'Getting Started\n\nQuick Start Guide',
    'Contact Customer Support. From: Support Team',
    '{"file name": "Quarterly Results", "product name": "Super Mixer"}',
    'in lower case there is nobody here, not even maria',
  ])('finds none in "%s"', text => {
    expect(found(personName, text)).toEqual([]);
  });
});
