/**
 * Âm tiết: what Vietnamese spelling allows, as onset × rime × tone. Rimes stand without their tone; the letters of
 * quality (ă â ê ô ơ ư) are part of them. After the rules of 1902 in use since: c k q, g gh, ng ngh, gi by the vowel.
 */

/** Phụ âm đầu before any vowel; those that share a sound follow with the vowels they stand before. */
export const onsets = [
  'b', 'ch', 'd', 'đ', 'h', 'kh', 'l', 'm', 'n', 'nh', 'p', 'ph', 'r', 's', 't', 'th', 'tr', 'v', 'x', '',
] as const
/** Before `e ê i y`, and before all others. */
export const frontOnsets = ['k', 'gh', 'ngh'] as const
export const backOnsets = ['c', 'g', 'ng'] as const

/** Vần, by whether it begins with `e ê i y`. Stop codas `c ch p t` bear sắc or nặng only. */
export const rimes = {
  front: [
    'e', 'em', 'en', 'eng', 'ep', 'et', 'ec', 'eo', 'ê', 'êm', 'ên', 'ênh', 'êp', 'êt', 'êch', 'êu',
    'i', 'ia', 'im', 'in', 'inh', 'ip', 'it', 'ich', 'iu', 'iêm', 'iên', 'iêng', 'iêp', 'iêt', 'iêc', 'iêu',
    'y', 'yêm', 'yên', 'yêng', 'yêt', 'yêu',
  ],
  back: [
    'a', 'ai', 'am', 'an', 'ang', 'anh', 'ao', 'ap', 'at', 'ac', 'ach', 'au', 'ay',
    'ăm', 'ăn', 'ăng', 'ăp', 'ăt', 'ăc', 'âm', 'ân', 'âng', 'âp', 'ât', 'âc', 'âu', 'ây',
    'o', 'oi', 'om', 'on', 'ong', 'op', 'ot', 'oc', 'oong', 'ooc', 'ô', 'ôi', 'ôm', 'ôn', 'ông', 'ôp', 'ôt', 'ôc',
    'ơ', 'ơi', 'ơm', 'ơn', 'ơp', 'ơt', 'u', 'ui', 'um', 'un', 'ung', 'up', 'ut', 'uc', 'ua',
    'uôi', 'uôm', 'uôn', 'uông', 'uôt', 'uôc', 'ư', 'ưi', 'ưm', 'ưn', 'ưng', 'ưt', 'ưc', 'ưu', 'ưa',
    'ươi', 'ươm', 'ươn', 'ương', 'ươp', 'ươt', 'ươc', 'ươu',
    'oa', 'oai', 'oam', 'oan', 'oang', 'oanh', 'oao', 'oap', 'oat', 'oac', 'oach', 'oay',
    'oăm', 'oăn', 'oăng', 'oăt', 'oăc', 'oe', 'oem', 'oen', 'oeo', 'oet', 'uân', 'uâng', 'uât', 'uây',
    'uê', 'uên', 'uênh', 'uêch', 'uơ', 'uy', 'uya', 'uyên', 'uyêt', 'uynh', 'uych', 'uyt', 'uyp', 'uyn', 'uyu',
  ],
  /** Behind `qu`, whose u is the glide. */
  qu: [
    'a', 'ai', 'an', 'ang', 'anh', 'ao', 'at', 'ac', 'ach', 'au', 'ay', 'ăm', 'ăn', 'ăng', 'ăp', 'ăt', 'ăc',
    'ân', 'âng', 'âc', 'ât', 'ây', 'âu', 'e', 'en', 'eo', 'et', 'ê', 'ên', 'ênh', 'êt', 'êch', 'êu', 'i', 'it', 'ich', 'in',
    'inh', 'ơ', 'ơi', 'ơn', 'ôc', 'y', 'ynh', 'yt', 'ych', 'yên', 'yêt',
  ],
  /** Behind `gi`: `giá`, `giết`, `giường`. Of two i one is written: `gì`, `gìn`, `giếng`. */
  gi: ['ê', 'êu', 'êm', 'ên', 'êng', 'êt', 'êc', 'e', 'em', 'en', 'eo', 'ep', 'et', 'ec'],
  /** Behind `g`, for `gì` and its like. */
  g: ['i', 'in', 'im', 'ip', 'it', 'ich'],
  /** `y` opens words of Chinese alone or before ê: no `i` in its place. */
  bare: ['y', 'yêm', 'yên', 'yêng', 'yêt', 'yêu'],
} as const

/** Rimes with `y` that also follow an onset: `kỳ`, `lý`, `quý`. */
export const onsetsOfY = ['h', 'k', 'l', 'm', 's', 't', 'v', 'n', 'b', 'd', 'x', 'th', 'tr', 'ph'] as const

/**
 * Onsets and codas of the languages of the Highlands, in their names: Đắk Glong, Krông Pắc, Ngọk Réo, Plông.
 * Only for words with a capital.
 */
export const highlandOnsets = [
  'bl', 'br', 'chr', 'cl', 'cr', 'dl', 'dr', 'đl', 'đr', 'gl', 'gr', 'hl', 'hr', 'jr', 'j', 'k', 'kbl', 'kd', 'kđ', 'kl',
  'klr', 'km', 'kn', 'kp', 'kr', 'ml', 'mr', 'mn', 'ndr', 'nđr', 'ng', 'nr', 'pl', 'pr', 'rl', 'rm', 'sr', 'sl', 'xr', 'z', 'w',
] as const
export const highlandCodas = ['k', 'l', 'r', 'h', 's', 'b', 'd', 'g', 'ih', 'eh', 'w'] as const

/** Words with Vietnamese marks that are no syllables of Vietnamese and yet rightly written: loans, names, interjections. */
export const loanWords = [
  'ôtô', 'môtô', 'xíchlô', 'bêtông', 'cácbon', 'cáctông', 'côngtenơ', 'vắcxin', 'axít', 'hyđrô', 'hiđrô', 'ôxy', 'ôxi', 'nitơ',
  'prôtêin', 'gluxít', 'lipít', 'mêtan', 'êtan', 'êtanol', 'đôla', 'rôbốt', 'pôlyme', 'amiăng', 'amôni', 'sunphát', 'phốtphát',
  'phốtpho', 'nitrát', 'cácbonát', 'crôm', 'brôm', 'sêri', 'viđêô', 'rađiô', 'rađa', 'lôgích', 'lôgic', 'lôgô', 'cátxét', 'tuốcbin',
  'mêgaoát', 'kilôoát', 'kilôgam', 'kilômét', 'xentimét', 'milimét', 'hécta', 'gôn', 'ngoéo', 'quéo', 'uỵch', 'ừm', 'hừm',
  'café', 'résumé', 'nestlé', 'pokémon', 'côte', 'são', 'citroën', 'niê', 'êban', 'êñuôl',
] as const
