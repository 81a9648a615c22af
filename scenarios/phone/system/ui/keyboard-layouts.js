// Rows of keys. A string is a character; names in braces are special keys.
const LETTERS = [
  [..."qwertyuiop"],
  ["{gap}", ..."asdfghjkl", "{gap}"],
  ["{shift}", ..."zxcvbnm", "{backspace}"],
  ["{symbols}", "{emoji}", "{globe}", "{space}", ".", "{enter}"],
];
const SYMBOLS = [
  [..."1234567890"],
  [..."@#$_&-+()/"],
  ["{more}", ..."*\"':;!?", "{backspace}"],
  ["{letters}", ",", "{emoji}", "{space}", ".", "{enter}"],
];
const MORE = [
  [..."~`|•√π÷×¶∆"],
  [..."£€¥¢^°={}\\"],
  ["{symbols}", ..."%©®™✓[]", "{backspace}"],
  ["{letters}", ",", "{emoji}", "{space}", ".", "{enter}"],
];
const NUMBERS = [
  ["1", "2", "3", "-"],
  ["4", "5", "6", "{space}"],
  ["7", "8", "9", "{backspace}"],
  [",", "0", ".", "{enter}"],
];
const PHONE = [
  ["1", "2", "3", "+"],
  ["4", "5", "6", "{space}"],
  ["7", "8", "9", "{backspace}"],
  ["*", "0", "#", "{enter}"],
];

export const LAYOUTS = { letters: LETTERS, symbols: SYMBOLS, more: MORE, numbers: NUMBERS, phone: PHONE };

// What a held key offers.
export const VARIANTS = {
  a: "áàâäãåæ", c: "çćč", e: "éèêëē", i: "íìîïī", l: "ł", n: "ñń", o: "óòôöõøœ", s: "ßśš",
  u: "úùûüū", y: "ýÿ", z: "žźż", ".": ",?!…", "-": "–—",
};

export const EMOJI = [..."😀😃😄😁😆😅😂🙂😉😊😍😘😜😎🤔🙄😴😢😭😡👍👎👌🙏👏💪👋🎉🎂🎁🎈🔥💯❤💙💚💛✅⭐☀🌙☕🍕🍎🍰🍺🚗🚲✈🏠⏰📱💻📷🎵⚽🏆🐶🐱🌹🌈"];
