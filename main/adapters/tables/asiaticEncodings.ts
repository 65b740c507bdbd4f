/** Encodings of two bytes a character: each puts the characters in use into one range, apart from the rare ones. */

type InUse = (lead: number, trail: number) => boolean;

const within = (byte: number, from: number, to: number) => byte >= from && byte <= to;

/** Kana, hangul, and the first level of characters of each standard. */
const inUse: Readonly<Record<string, InUse>> = {
  shift_jis: (lead, trail) =>
    (lead === 0x82 && within(trail, 0x9f, 0xf1)) ||
    (lead === 0x83 && within(trail, 0x40, 0x96)) ||
    (lead === 0x88 && trail >= 0x9f) ||
    within(lead, 0x89, 0x97) ||
    (lead === 0x98 && trail <= 0x72),
  'euc-jp': (lead) => lead === 0xa4 || lead === 0xa5 || within(lead, 0xb0, 0xcf),
  gb18030: (lead, trail) => within(lead, 0xb0, 0xd7) && trail >= 0xa1,
  big5: (lead) => within(lead, 0xa4, 0xc6),
  'euc-kr': (lead, trail) => within(lead, 0xb0, 0xc8) && trail >= 0xa1,
};

/** Marks of punctuation, full-width letters and figures are in use everywhere. */
const isPunctuation: Readonly<Record<string, InUse>> = {
  shift_jis: (lead, trail) => lead === 0x81 || (lead === 0x82 && trail < 0x9f),
  'euc-jp': (lead) => lead === 0xa1 || lead === 0xa3,
  gb18030: (lead, trail) => (lead === 0xa1 || lead === 0xa3) && trail >= 0xa1,
  big5: (lead) => lead === 0xa1 || lead === 0xa2,
  'euc-kr': (lead) => lead === 0xa1 || lead === 0xa3,
};

/** Characters of tables of counts: dates, areas, cases, deaths. The ranges of several encodings are nearly the same. */
const ofTables: Readonly<Record<string, string>> = {
  shift_jis: '日付年月週都道府県市区町村患者数報告累積死亡感染症合計総地域北海東京大阪人',
  'euc-jp': '日付年月週都道府県市区町村患者数報告累積死亡感染症合計総地域北海東京大阪人',
  gb18030: '日期年月周省市县区乡镇病例数确诊死亡累计新增地北南东西江湖广海山河州京人',
  big5: '日期年月週縣市區鄉鎮病例數確診死亡累計新增地北南東西高雄臺台人',
  'euc-kr': '날짜년월일주시도군구확진자사망누적지역명수서울부산대구인천',
};
const TABLE_WORDS_WEIGHT = 0.3;

/** Fewer characters than this in use, among all, are those of another encoding. */
const LEAST_SHARE = 0.75;
const FEWEST = 2;

/** @returns null for an encoding of one byte a letter, else how likely the words are in it: 0 where they can't be */
export function asiaticScore(words: readonly Uint8Array[], encoding: string): number | null {
  const [isInUse, isMark] = [inUse[encoding], isPunctuation[encoding]];
  if (isInUse === undefined || isMark === undefined) return null;
  const decoder = new TextDecoder(encoding, { fatal: true });
  let [characters, used, ofTable] = [0, 0, 0];
  for (const word of words) {
    const text = decoded(decoder, word);
    if (text === null) return 0;
    for (const letter of text) if (ofTables[encoding]?.includes(letter) === true) ofTable += 1;
    for (let at = 0; at < word.length; at += 1) {
      const [lead, trail] = [word[at]!, word[at + 1] ?? 0];
      if (lead < 0x80) continue;
      // Half-width kana are single bytes.
      const isSingle = encoding === 'shift_jis' && within(lead, 0xa1, 0xdf);
      if (!isSingle) at += 1;
      if (!isSingle && isMark(lead, trail)) continue;
      characters += 1;
      if (isSingle ? isAmongKana(word, at) : isInUse(lead, trail)) used += 1;
    }
  }
  const share = characters < FEWEST ? 0 : used / characters;
  return share < LEAST_SHARE ? 0 : share + TABLE_WORDS_WEIGHT * (ofTable / characters);
}

/** One byte of half-width kana is any letter of any other encoding; a run of them is a word. */
function isAmongKana(word: Uint8Array, at: number): boolean {
  return word.length >= 3 && word.every((byte) => within(byte, 0xa1, 0xdf)) && word[at] !== undefined;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, word: Uint8Array): string | null {
  try {
    return decoder.decode(word);
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}
