/** The headings of tables of people, as a spreadsheet of another country has them too. Each is one word: only its letters. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const FIRST = words(`
  first firstname firstnames given givenname givennames forename forenames vorname vornamen rufname prenom prenoms
  voornaam voornamen roepnaam fornavn fornamn etunimi nombredepila primernombre nomeproprio keresztnev utonev
  krestnijmeno prenume onoma 名 名字`);

const LAST = words(`
  last lastname lastnames family familyname familynames surname surnames nachname nachnamen familienname zuname
  nomdefamille patronyme apellido apellidos primerapellido cognome cognomi achternaam familienaam etternavn efternavn
  efternamn sukunimi nazwisko prijmeni priezvisko vezeteknev csaladnev sobrenome apelido apelidos eponymo soyad soyadi
  фамилия 姓`);

/** In some of these languages the same word is the first name beside a family name, and in others the other way round. */
const WHOLE = words(`
  name names fullname displayname preferredname employeename repname employee employees rep reps salesrep salesreps
  people person persons learner learners participant participants member members
  namen vollername vollstandigername anzeigename mitarbeiter mitarbeiterin mitarbeitende mitarbeiterinnen teilnehmer
  teilnehmerin teilnehmende kollegen nom noms nomcomplet nometprenom nomprenom prenomnom prenometnom collaborateur
  collaborateurs participants employe employes nombre nombres nombrecompleto nombreyapellidos apellidosynombre
  nombreyapellido empleado empleados participante participantes nome nomi nomecompleto nomeecognome cognomeenome
  dipendente dipendenti naam volledigenaam medewerker medewerkers deelnemer deelnemers navn fulltnavn fuldenavn ansatt
  ansatte medarbejder medarbejdere namn fullstandigtnamn medarbetare nimi kokonimi imie imieinazwisko nazwiskoiimie
  pracownik jmeno jmenoaprijmeni meno teljesnev nume numecomplet isim adsoyad adisoyadi имя фио 姓名 名前 氏名 이름`);

const MAIL = words(`
  email emails mail emailaddress emailaddresses mailadresse emailadresse emailadressen epost epostadresse epostadress
  adresseemail adressemail courriel correo correoelectronico posta postaelettronica indirizzoemail emailadres`);

const GROUP = words(`
  group groups team teams salesteam region regions area territory district branch department unit squad cohort class
  gruppe gruppen mannschaft gebiet bezirk abteilung niederlassung standort equipe equipes groupe groupes secteur agence
  equipo equipos grupo grupos zona gruppo squadra ploeg groep regio afdeling gruppa grupp omrade avdelning afdeling
  hold omrede ryhma tiimi alue zespol grupa druzyna tym skupina csapat csoport echipa ekip takim grup команда группа
  регион チーム グループ 部署 团队 小组 组 팀`);

/** Where a table of people has what, as numbers of columns from 0. */
export interface RosterColumns {
  /** One or two, in the order in which they make up a name. */
  names: readonly number[];
  email: number | undefined;
  group: number | undefined;
}

/** The columns of a table of people, by their headings; undefined when none of them is of names. */
export function rosterColumns(headings: readonly string[]): RosterColumns | undefined {
  const plain = headings.map(plainHeading);
  const columnOf = (list: ReadonlySet<string>): number => plain.findIndex((heading) => list.has(heading));
  const isThere = (column: number): boolean => column !== -1;
  const [first, last, whole, mail] = [columnOf(FIRST), columnOf(LAST), columnOf(WHOLE), columnOf(MAIL)];
  // Beside “First name” alone, “Name” is the family name, and beside “Apellidos” alone, “Nombre” is the first name.
  const isParted = isThere(first) || (isThere(last) && isThere(whole));
  const parts = [isThere(first) ? first : whole, isThere(last) ? last : whole].filter(isThere);
  const names = isParted ? [...new Set(parts)] : [whole, last, mail].filter(isThere).slice(0, 1);
  if (names.length === 0) return undefined;
  const [email, group] = [mail, columnOf(GROUP)].map((column) => (isThere(column) ? column : undefined));
  return { names, email, group };
}

const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/\p{M}|[^\p{L}]/gu, '')
    .normalize('NFC');
