import { type Vocabulary } from './concepts';

export const polish: Vocabulary = {
  cancel:
    'ignoruj*;zignoruj*;zapomnij*;pomin*;omin*;odrzuc*;nie przestrzegaj*;lekcewaz*;obejdz;uniewazni*;zlekcewaz*;nie zwazaj*;porzuc*;wylacz*;anuluj*;przestan',
  prior:
    'poprzedni*;wczesniejsz*;powyzsz*;wczesniej;dotychczasow*;poczatkow*;oryginaln*;dotad;uprzedni*;stare',
  rules:
    'instrukcj*;polecen*;zasad*;regul*;wytyczn*;ograniczen*;rozkaz*;dyrektyw*;nakaz*;filtr*;wskazow*;zalecen*',
  all: 'wszystk*;wszelk*;kazd*;cale;caly',
  your: 'twoj*;swoj*;twe;swe;jestes;ci dano;ci podano',
  reveal:
    'ujawni*;pokaz*;powtorz*;wypisz*;wyswietl*;zdradz*;podaj*;napisz*;powiedz*;jaki jest;jakie sa;udostepni*;wydrukuj*;przetlumacz*;stresc*;skopiuj*',
  prompt:
    'prompt*;systemow*;wiadomosc systemow*;instrukcje systemowe;komunikat systemowy',
  secret:
    'tajn*;ukryt*;wewnetrzn*;poufn*;slowo w slowo;doslown*;peln*;dokladn*;sekretn*',
  persona:
    'jestes teraz;teraz jestes;udawaj*;od teraz;odtad;od tej pory;wciel sie;zachowuj sie;wyobraz sobie;dzialaj jako;odgrywaj*;zagraj*;symuluj*;przyjmij role',
  unbound:
    'bez ograniczen;bez zadnych ograniczen;bez filtr*;bez cenzury;bez zasad;bez regul;nieograniczon*;niecenzurowan*;nie masz ograniczen;bez granic;nielegaln*;niebezpieczn*;szkodliw*',
  mode: 'tryb dewelopera;tryb deweloperski;tryb programisty;tryb administratora;tryb debugowania;tryb boga;trybie dewelopera',
  comply:
    'nigdy nie odmawiaj;nie odmawiaj;bez ostrzezen;posluchaj;bezwarunkowo;kazde pytanie;musisz odpowiedziec;bez wzgledu;bez pytania',
  conceal:
    'nie wspominaj*;nie mow*;bez informowania;potajemnie;po cichu;nie informuj*;nie ujawniaj*;w tajemnicy;bez wiedzy;nie pytaj',
  user: 'uzytkowni*;klient*;czytelni*',
  assistant:
    'ai;asysten*;model jezykowy;modelu jezykowego;sztuczn*;agen*;model;chatbot*;si',
  urgent:
    'wazne;uwaga;piln*;natychmiast;musisz;obowiazkow*;wiadomosc do;notatka dla;zanim;koniecznie',
  send: 'wysl*;wyslij*;przeslij*;przekaz*;przelej*;dolacz*;dodaj*;opublikuj*;odwiedz*;usun*;zarezerwuj*;zamiesc*',
  credentials:
    'hasl*;klucz api;klucze api;klucz*;dane logowania;dane osobowe;danych osobowych;poswiadczen*;token*;numer konta;kart*;kontakt*',
  link: 'link;adres*;stron*;serwer*;obraz*;url',
  instead:
    'zamiast tego;zamiast;nowe polecen*;nowe instrukcj*;nowe zadanie;twoje zadanie;twoim zadaniem;prawdziwe zadanie;nastepujac*;wykonaj nastepujace;najpierw;skup sie;zacznij od nowa;teraz',
  say: 'powiedz*;odpowiedz*;odpowiadaj*;napisz*;stwierdz*;polec*;opowiedz*;zaspiewaj;ocen*',
  decode: 'zdekoduj*;dekoduj*;odszyfruj*;rozszyfruj*;od tylu;wspak;base64',
  follow: 'wykonaj*;wykonuj*;postepuj*;przestrzegaj*;zastosuj*;stosuj*',
  text: 'tekst*;slow*;wiadomosc*;zdan*;lini*;tresc*;akapit*;dokument*;zadan*;kontekst*;rozmow*',
  authority:
    'jestem twoim tworca;jestem administratorem;jestem twoim programista;administrator*;tworc*;deweloper*;upowaznion*;w imieniu',
  history: 'rozmow*;historia czatu;historie czatu;konwersacj*',
  negation: 'nie;nigdy;bez;zadn*',
  task: 'zadan*;pytan*;rozmow*;prosb*',
};

export const russian: Vocabulary = {
  cancel:
    'игнориру*;проигнорируй*;забудь*;забыть;отбрось*;пренебре*;не обращаи внимания;не следуи;отмени*;обоиди;пропусти*;не учитываи;отключи*;откажись от;нарушь;выброси;перестань',
  prior:
    'предыдущ*;прежн*;вышестоящ*;ранее;выше;вышеуказанн*;изначальн*;первоначальн*;прошл*;до этого;исходн*;полученн*;предшеств*',
  rules:
    'инструкц*;правил*;указани*;директив*;команд*;ограничени*;приказ*;распоряжени*;политик*;фильтр*;запрет*;установк*;предписани*',
  all: 'все;всё;всех;всю;любые;люб*;кажд*;всем',
  your: 'твои*;твоя;твое;свои*;ваши*;вам дан*;тебе дан*;ты;твоих',
  reveal:
    'раскро*;покажи*;показать;повтори*;выведи*;напечата*;сообщи*;скажи*;напиши*;раскры*;какои у тебя;какие у тебя;каков*;поделись;переведи;перескажи;скопируи;опиши;выдаи;процитируи',
  prompt:
    'промпт*;системныи промпт;системное сообщение;системные инструкции;системную инструкцию;системныи запрос;промт*;системн*',
  secret:
    'секретн*;скрыт*;внутренн*;конфиденциальн*;дословно;слово в слово;полн*;точн*;таин*',
  persona:
    'теперь ты;ты теперь;вы теперь;отныне;с этого момента;притворись*;представь что ты;представь себе что ты;веди себя;деиствуи как;играи роль;сыграи;ролевая игра;ролевую игру;ты будешь;вообрази;выступи в роли;стань',
  unbound:
    'без ограничени*;без каких либо ограничени*;без фильтр*;без цензуры;без правил;нет ограничени*;никаких ограничени*;неограниченн*;без морали;незаконн*;опасн*;вредоносн*;свободен от;нецензур*;никаких правил',
  mode: 'режим разработчика;режиме разработчика;режим администратора;режим отладки;режим бога;режим суперпользователя',
  comply:
    'никогда не отказываи*;не отказываи*;без предупреждени*;подчиня*;повинуи*;на любые вопросы;любои вопрос;любые вопросы;обязан ответить;беспрекословно;без вопросов;ни при каких',
  conceal:
    'не упоминаи*;не говори*;не сообщаи*;таино;втаине;скрытно;незаметно;без ведома;не раскрываи*;молча;не спрашиваи',
  user: 'пользовател*;клиент*;читател*',
  assistant:
    'ии;ассистент*;языковая модель;языковои модели;помощник*;неиросет*;агент*;модель;чат бот;бот;искусственн*',
  urgent:
    'важно;внимание;срочно;немедленно;обязательно;должен;обязан;сообщение для;прежде чем;примечание для',
  send: 'отправ*;перешли*;переслать;передаи*;переведи;загрузи*;добавь*;опубликуи;посети*;удали*;прикрепи*;вышли;перечисли',
  credentials:
    'парол*;ключ api;ключи api;api ключ*;ключ*;учетные данные;учетных данных;личные данные;персональн*;токен*;переменные окружения;номер карты;карт*;контакт*',
  link: 'ссылк*;адрес*;саит*;сервер*;картинк*;изображени*;url',
  instead:
    'вместо этого;вместо;новые инструкции;новая инструкция;новое задание;новая задача;новую задачу;твоя задача;твое задание;настоящая задача;следующие инструкции;следующ*;сделаи следующее;сначала;сосредоточься;начни заново;теперь',
  say: 'скажи*;ответь*;отвечаи*;напиши*;утвержда*;рекоменду*;расскажи*;спои;ответ;оцени',
  decode: 'декодируи*;расшифруи*;раскодируи*;задом наперед;наоборот;base64',
  follow: 'выполни*;выполняи*;следуи*;исполни*;подчинись;соблюдаи',
  text: 'текст*;слов*;сообщени*;предложени*;строк*;содержи*;абзац*;документ*;задани*;контекст*;разговор*;сказан*;задач*',
  authority:
    'я твои разработчик;я администратор;я твои создатель;администратор*;разработчик*;создател*;уполномочен*;от имени',
  history: 'разговор*;история чата;историю чата;переписк*;диалог*;беседы',
  negation: 'не;нет;никогда;без;ни;никаких',
  task: 'задач*;задани*;вопрос*;разговор*;запрос*',
};

export const turkish: Vocabulary = {
  cancel:
    'yok say*;gormezden gel*;unut*;dikkate alma*;goz ardi et*;bosver*;gecersiz*;atla;iptal et*;devre disi*;uyma;takip etme;birak;cigne;aldirma;sil;bir kenara',
  prior:
    'onceki*;yukaridaki*;daha once*;evvelki*;simdiye kadar*;ilk;baslangic*;mevcut;eski;verilen;asil',
  rules:
    'talimat*;kural*;yonerge*;komut*;emir*;kisitlama*;sinirlama*;politika*;direktif*;ilke*;filtre*;yonlendirme*',
  all: 'tum;butun;hepsi*;her;hicbir;herhangi;her sey*',
  your: 'senin;sana;size;sizin;kendi;sen',
  reveal:
    'goster*;acikla*;soyle*;yazdir*;tekrarla*;tekrar et*;ifsa*;paylas*;nedir;nelerdir;yaz;listele;cevir;ozetle;ver;kopyala;ortaya cikar',
  prompt:
    'sistem prompt*;sistem istem*;prompt*;sistem mesaj*;sistem talimat*;istem*;sistem komut*',
  secret:
    'gizli*;dahili;ic;kelimesi kelimesine;tam;aynen;sistem*;sakli;harfi harfine',
  persona:
    'artik;sen artik;bundan sonra;bundan boyle;gibi davran*;rol yap*;rolunu;taklit et*;hayal et;rol oyun*;gibi konus*;simule et;sen simdi',
  unbound:
    'kisitlamasiz*;sinirsiz*;filtresiz*;sansursuz*;kuralsiz*;hicbir kisitlama*;hicbir kural*;sinir olmadan;kisitlama olmadan;yasadisi;tehlikeli;ahlaksiz;kisitlamalardan;kural tanima*',
  mode: 'gelistirici modu*;yonetici modu*;hata ayiklama modu*;tanri modu*;bakim modu*',
  comply:
    'asla reddetme*;reddetme*;itaat et*;kosulsuz*;her soruya;uyari yapma*;uyari vermeden;cevaplamak zorunda*;ne olursa olsun;hayir deme*;sorgulamadan',
  conceal:
    'soyleme;bahsetme*;belirtme*;gizlice;bilgi verme*;haber vermeden;sessizce;haberi olmadan;aciklama;sorma;fark ettirmeden',
  user: 'kullanici*;musteri*;okuyucu*',
  assistant: 'yapay zeka*;asistan*;dil modeli*;model;ajan;sohbet robotu;bot',
  urgent:
    'onemli*;dikkat;acil*;hemen;derhal;zorunlu*;gerekiyor;zorundasin;not;mesaj;once',
  send: 'gonder*;ilet*;yolla*;yukle*;ekle*;paylas*;ziyaret et*;sil;aktar*;havale*;rezerv*;yayinla*',
  credentials:
    'sifre*;parola*;api anahtar*;anahtar*;kimlik bilgi*;kisisel veri*;kisisel bilgi*;kredi kart*;hesap numara*;token*;rehber*',
  link: 'baglanti*;adres*;site*;sunucu*;resim;url;link*;gorsel',
  instead:
    'bunun yerine;yerine;yeni talimat*;yeni gorev*;yeni komut*;gorevin;asil gorev*;gercek gorev*;asagidaki*;su talimat*;sunlari yap;odaklan;bastan basla;simdi',
  say: 'de;soyle*;yanit*;cevap*;yaz;iddia et*;oner*;anlat*',
  decode: 'coz;cozumle*;sifresini coz*;desifre*;tersten;base64',
  follow: 'uygula*;yerine getir*;takip et*;uy;calistir*;izle;yap',
  text: 'metin*;metni;kelime*;mesaj*;cumle*;satir*;icerik*;icerig*;paragraf*;belge*;gorev*;baglam*;konusma*;soylenen*;yazi*',
  authority:
    'gelistiricinim;yoneticiyim;gelistiricin;yonetici*;gelistirici*;yaratici*;yetkili*;adina;yaraticin',
  history: 'konusma*;sohbet gecmis*;gecmis*;sohbet*',
  negation: 'degil;yok;hicbir;asla;olmadan',
  task: 'gorev*;soru*;istek;konusma*',
};

export const czech: Vocabulary = {
  cancel: 'ignoruj*;zapomen*;nedbej*;prehlizej*;zrus*;obejdi;vynech*;preskoc*',
  prior: 'predchozi*;predesl*;vyse;drivejsi*;puvodni*;dosavadni*',
  rules: 'instrukc*;pokyn*;pravidl*;prikaz*;omezeni*;smernic*',
  all: 'vsechn*;veskere*;kazd*;vse',
  your: 'tvoj*;tve;sve;svuj;tvuj;vase',
  reveal: 'ukaz*;zobraz*;prozrad*;vypis*;zopakuj*;odhal*;napis*;rekni',
  prompt: 'systemov*;prompt*',
  secret: 'tajn*;skryt*;intern*;doslov*',
  persona:
    'jsi nyni;nyni jsi;ted jsi;predstirej*;od ted;od nyni;chovej se;hraj roli',
  unbound: 'bez omezeni;bez pravidel;bez cenzury;bez filtr*;neomezen*',
  instead:
    'misto toho;nove pokyny;nove instrukce;tvuj ukol;novy ukol;nasleduj*',
  conceal: 'nezminuj*;nerikej*;tajne;potichu',
  user: 'uzivatel*',
  send: 'posli*;odesli*;preposli*',
  credentials: 'hesl*;klic*;osobni udaje',
};

export const swedish: Vocabulary = {
  cancel: 'ignorer*;glom;bortse*;strunta i;asidosatt*;hoppa over;ignorera',
  prior:
    'tidigare;foregaende;ovanstaende;ovan;ursprunglig*;hittills;foregaend*;forrige;forudgaende',
  rules:
    'instruktion*;regler;riktlinj*;order;anvisning*;begransning*;direktiv;instruks*;retningslinj*',
  all: 'alla;allt;samtliga;alle;alt',
  your: 'din;dina;ditt;dine;dit',
  reveal: 'visa;avsloj*;upprepa;skriv ut;beratta;vis;gentag;afslor',
  prompt: 'systemprompt*;systemmeddelande*;prompt*;systembesked*',
  secret: 'hemlig*;dold*;intern*;ordagrant;hemmelig*',
  persona:
    'du ar nu;lat som;fran och med nu;agera som;spela rollen;du er nu;lad som om;fra nu af;fra na av',
  unbound:
    'utan begransning*;utan regler;inga regler;ocensurera*;obegransa*;uten begrensning*;uden begraensning*',
  instead:
    'istallet;i stallet;ny uppgift;nya instruktioner;i stedet;nye instruktioner',
  conceal: 'namn inte;beratta inte;i hemlighet;utan att;naevn ikke',
  user: 'anvandar*;bruger*;bruker*',
  send: 'skicka;send;vidarebefordra',
  credentials: 'losenord*;nyckel;nycklar;adgangskod*;passord*',
};

export const indonesian: Vocabulary = {
  cancel:
    'abaikan;lupakan;hiraukan;jangan ikuti;kesampingkan;langgar;lewati;batalkan',
  prior: 'sebelumnya;di atas;terdahulu;awal;lama;tadi',
  rules:
    'instruksi*;perintah*;aturan*;pedoman*;batasan*;petunjuk*;arahan*;peraturan*;panduan*',
  all: 'semua;seluruh;segala;setiap',
  your: 'anda;kamu;mu',
  reveal:
    'tunjukkan;tampilkan;ungkapkan;ulangi;cetak;beritahu;bocorkan;apa;tuliskan;perlihatkan',
  prompt: 'prompt*;pesan sistem;prompt sistem;instruksi sistem',
  secret: 'rahasia;tersembunyi;internal;lengkap;kata demi kata;sistem',
  persona:
    'kamu sekarang;anda sekarang;sekarang kamu;sekarang anda;mulai sekarang;berpura pura;bertindak sebagai;bertindaklah;berperan sebagai',
  unbound:
    'tanpa batasan*;tanpa aturan;tanpa filter;tanpa sensor;tidak terbatas;tanpa batas',
  instead:
    'sebagai gantinya;tugas baru;instruksi baru;tugas anda;tugasmu;berikut',
  conceal:
    'jangan beri tahu;jangan sebutkan;diam diam;secara rahasia;jangan memberitahu',
  user: 'pengguna',
  send: 'kirim*;teruskan;unggah;transfer',
  credentials: 'kata sandi;sandi;kunci api;kredensial;data pribadi',
};

export const vietnamese: Vocabulary = {
  cancel: 'bo qua;phot lo;quen;khong tuan theo;huy bo;dung lam theo',
  prior: 'truoc;truoc do;o tren;ben tren;ban dau',
  rules: 'huong dan;chi dan;quy tac;lenh;chi thi;gioi han;quy dinh;luat le',
  all: 'tat ca;moi;toan bo',
  your: 'cua ban;ban',
  reveal: 'tiet lo;hien thi;lap lai;in ra;cho toi biet;viet lai;cho toi xem',
  prompt: 'loi nhac he thong;prompt*;loi nhac;he thong',
  secret: 'bi mat;an;noi bo;day du;nguyen van',
  persona: 'bay gio ban la;tu bay gio;tu gio;dong vai;gia vo;hanh dong nhu',
  unbound:
    'khong gioi han;khong co gioi han;khong bi gioi han;khong kiem duyet;khong co quy tac',
  instead: 'thay vao do;nhiem vu moi;huong dan moi',
  conceal: 'dung noi;khong duoc noi;bi mat;dung de cap',
  user: 'nguoi dung',
  send: 'gui;chuyen tiep;tai len',
  credentials: 'mat khau;khoa api;du lieu ca nhan',
};

export const ukrainian: Vocabulary = {
  cancel: 'ігноруи*;проігноруи*;забудь*;відкинь*;не зважаи;скасуи*',
  prior: 'попередн*;вище;раніше;початков*',
  rules: 'інструкці*;правил*;вказівк*;команд*;обмежен*;настанов*',
  all: 'всі;усі;все;усе',
  your: 'твої*;свої*;ваші',
  reveal: 'покажи*;розкрии*;повтори*;виведи*;напиши*;скажи*',
  prompt: 'промпт*;системн*',
  persona: 'тепер ти;ти тепер;відтепер;уяви;удаваи;поводься',
  unbound: 'без обмежен*;без правил;без цензури',
  instead: 'замість цього;натомість;нове завдання;нові інструкції',
};
