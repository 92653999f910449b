// The API to browse: in one language at a time, searched over everything that is said.
const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const chinese = asked.toLowerCase().startsWith('zh');
const words = chinese
  ? { title: '开放接口文档', search: '搜索：路径、说明、字段、取值、问题代码', example: '例如：' }
  : { title: 'API documentation', search: 'Search: paths, words, fields, values, problem codes', example: 'For example: ' };
const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

// Examples show what a value looks like; filled in, they would ask for what is not there.
function unfilled(parameter) {
  const shown = parameter.example ?? parameter.schema?.examples?.[0];
  delete parameter.example;
  delete parameter.examples;
  if (parameter.schema) delete parameter.schema.examples;
  if (shown !== undefined) {
    parameter.description = [parameter.description, `${words.example}\`${shown}\``].filter(Boolean).join('  \n');
  }
}

function operationsOf(api) {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => ({ path, method, operation })),
  );
}

// All that is said of something, with what it refers to.
function said(node, api, seen = new Set()) {
  if (node === null || typeof node !== 'object') return `${node}`;
  const own = Object.entries(node)
    .filter(([name]) => name !== '$ref')
    .map(([name, value]) => `${name} ${said(value, api, seen)}`);
  const ref = node.$ref;
  if (typeof ref === 'string' && !seen.has(ref)) {
    seen.add(ref);
    const meant = ref.slice(2).split('/').reduce((at, name) => at?.[name], api);
    own.push(ref.split('/').at(-1), said(meant ?? '', api, seen));
  }
  return own.join(' ');
}

function indexOf(api) {
  const index = new Map();
  for (const { path, method, operation } of operationsOf(api)) {
    index.set(`${method} ${path}`, `${method} ${path} ${said(operation, api)}`.toLowerCase());
  }
  return index;
}

// Of each tag the operations in which every word is found.
const searching = (index) => ({
  fn: {
    opsFilter: (tagged, phrase) => {
      const sought = phrase.toLowerCase().split(/\s+/).filter(Boolean);
      const found = (one) => {
        const text = index.get(`${one.get('method')} ${one.get('path')}`) ?? '';
        return sought.every((word) => text.includes(word));
      };
      return tagged
        .map((tag) => tag.set('operations', tag.get('operations').filter(found)))
        .filter((tag) => tag.get('operations').size > 0);
    },
  },
});

async function show() {
  document.documentElement.lang = chinese ? 'zh-CN' : 'en';
  document.title = words.title;
  const answer = await fetch(chinese ? '/openapi?lang=zh' : '/openapi', { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`/openapi answers ${answer.status}`);
  const api = await answer.json();
  const index = indexOf(api);
  for (const { operation } of operationsOf(api)) operation.parameters?.forEach(unfilled);
  window.SwaggerUIBundle({
    spec: api,
    dom_id: '#swagger-ui',
    deepLinking: true,
    docExpansion: 'list',
    filter: true,
    persistAuthorization: false,
    tagsSorter: 'alpha',
    validatorUrl: null,
    plugins: [() => searching(index)],
  });
}

// The library draws the field when it likes, and names it by tags only.
new MutationObserver(() => {
  const search = document.querySelector('.operation-filter-input:not(#search)');
  search?.setAttribute('id', 'search');
  search?.setAttribute('placeholder', words.search);
  search?.setAttribute('aria-label', words.search);
}).observe(document.getElementById('swagger-ui'), { childList: true, subtree: true });

show().catch((failure) => {
  document.getElementById('swagger-ui').textContent = `${failure.message}`;
});
