// Finds words in a plan, also in folded parts and behind other tabs, which it opens. Blanks, case and full-width forms do not matter.
(function () {
  'use strict';

  var content = document.querySelector('.content');
  var strip = document.querySelector('.toc ol');
  if (!content || !strip) return;

  var MOST = 500;
  var words = window.youbeiWords || {};
  var bar = null;
  var index = null;
  var found = [];
  var at = -1;

  var opener = addToStrip();

  // The contents stay in sight, on a phone as a strip: the search belongs there.
  function addToStrip() {
    var item = strip.insertBefore(document.createElement('li'), strip.firstChild);
    item.className = 'toc-find';
    var button = add(item, 'button', 'toc-find-button');
    button.type = 'button';
    button.setAttribute('aria-label', say('find.open'));
    button.innerHTML = '<svg class="icon" aria-hidden="true"><use href="#i-search"/></svg>';
    add(button, 'span', '', say('find.open'));
    button.addEventListener('click', open);
    return button;
  }

  function open() {
    if (!bar) bar = make();
    bar.hidden = false;
    bar.input.focus();
    bar.input.select();
    look();
  }

  function close() {
    bar.hidden = true;
    mark([]);
  }

  function make() {
    var made = add(document.body, 'form', 'find-bar');
    made.setAttribute('role', 'search');
    made.setAttribute('aria-label', say('find.label'));
    made.input = add(made, 'input');
    made.input.type = 'search';
    made.input.autocomplete = 'off';
    made.input.setAttribute('enterkeyhint', 'search');
    made.input.setAttribute('aria-label', say('find.label'));
    made.input.placeholder = say('find.placeholder');
    made.status = add(made, 'output', 'find-status');
    control(made, 'find.previous', '↑', function () { go(at - 1); });
    control(made, 'find.next', '↓', function () { go(at + 1); });
    control(made, 'find.close', '×', close);
    made.input.addEventListener('input', look);
    made.addEventListener('submit', function (event) { event.preventDefault(); go(at + 1); });
    made.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') { event.preventDefault(); close(); opener.focus({ preventScroll: true }); }
      if (event.key === 'Enter' && event.shiftKey) { event.preventDefault(); go(at - 1); }
    });
    return made;
  }

  function control(parent, key, sign, act) {
    var button = add(parent, 'button', 'find-button', sign);
    button.type = 'button';
    button.setAttribute('aria-label', say(key));
    button.addEventListener('click', act);
  }

  /* the text of the page, with the place of each character */

  function read() {
    var walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT, { acceptNode: function (node) {
      return node.parentElement.closest('script, style, svg, .mistake, .issue, .anchor') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    } });
    var made = { text: '', nodes: [], offsets: [] };
    var parts = [];
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      for (var i = 0; i < node.data.length; i += 1) {
        var sign = fold(node.data.charAt(i));
        if (sign.trim().length !== 1) continue;
        parts.push(sign);
        made.nodes.push(node);
        made.offsets.push(i);
      }
    }
    made.text = parts.join('');
    return made;
  }

  function look() {
    index = index || read();
    var wanted = fold(bar.input.value).replace(/\s+/g, '');
    found = [];
    for (var from = wanted ? index.text.indexOf(wanted) : -1; from >= 0 && found.length < MOST; from = index.text.indexOf(wanted, from + wanted.length)) {
      found.push(range(from, from + wanted.length - 1));
    }
    at = -1;
    mark(found);
    if (found.length) go(0);
    else bar.status.textContent = wanted ? say('find.none') : '';
  }

  function range(first, last) {
    var made = document.createRange();
    made.setStart(index.nodes[first], index.offsets[first]);
    made.setEnd(index.nodes[last], index.offsets[last] + 1);
    return made;
  }

  function go(to) {
    if (!found.length) return;
    at = (to + found.length) % found.length;
    reveal(found[at].startContainer.parentElement);
    point(found[at]);
    var box = found[at].getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + box.top - window.innerHeight * 0.35, behavior: 'auto' });
    bar.status.textContent = say('find.at', { at: at + 1, count: found.length });
  }

  function reveal(element) {
    for (var up = element; up && up !== content; up = up.parentElement) {
      if (up.tagName === 'DETAILS') up.open = true;
      if (up.getAttribute('role') === 'tabpanel' && up.hasAttribute('hidden')) document.getElementById(up.getAttribute('aria-labelledby')).click();
    }
  }

  /* marks: without the browser's highlights the present place is selected */

  function mark(ranges) {
    if (!window.CSS || !CSS.highlights) return;
    CSS.highlights.delete('find-now');
    CSS.highlights.set('find', ranges.reduce(function (all, one) { all.add(one); return all; }, new window.Highlight()));
  }

  function point(one) {
    if (window.CSS && CSS.highlights) {
      CSS.highlights.set('find-now', new window.Highlight(one));
      return;
    }
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(one);
  }

  function fold(text) {
    return text.normalize('NFKC').toLowerCase();
  }

  function add(parent, tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return parent.appendChild(element);
  }

  function say(key, values) {
    return (words[key] || key).replace(/\{(\w+)\}/g, function (whole, name) {
      return values && name in values ? values[name] : whole;
    });
  }
})();
