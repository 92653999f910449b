// The two languages of the pages. Chinese unless the browser, or the person, asks for English.
const KEY = 'unionhall.language';
let words = {};
let language = 'zh';

function wanted() {
  const asked = new URLSearchParams(location.search).get('lang');
  const chosen = asked || sessionStorage.getItem(KEY) || navigator.language || 'zh';
  return chosen.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

export function current() {
  return language;
}

/** The sentence of that name, with {0} … filled in. */
export function say(name, ...args) {
  const pair = words[name];
  const sentence = pair ? pair[language === 'en' ? 1 : 0] : name;
  return args.reduce((text, arg, i) => text.split(`{${i}}`).join(arg), sentence);
}

/** Whether there is a sentence of that name. */
export function knows(name) {
  return Object.prototype.hasOwnProperty.call(words, name);
}

function apply() {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = say(element.dataset.word);
}

/** Starts with a dictionary {name: [中文, English]}; `changed` is called after each switch. */
export function speak(dictionary, changed = () => {}) {
  words = dictionary;
  language = wanted();
  apply();
  const button = document.getElementById('language');
  const label = () => {
    button.textContent = language === 'en' ? '中文' : 'English';
    button.lang = language === 'en' ? 'zh-CN' : 'en';
  };
  label();
  button.addEventListener('click', () => {
    language = language === 'en' ? 'zh' : 'en';
    sessionStorage.setItem(KEY, language);
    apply();
    label();
    changed();
  });
}
