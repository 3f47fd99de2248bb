// Stands in pages of `youbei serve` alone: asks whether the page should look otherwise, and loads it anew then; says what is wrong with the workspace.
(function () {
  'use strict';

  var RETRY = 1000;
  var own = document.currentScript;
  var path = own.getAttribute('data-path');
  var mark = own.getAttribute('data-mark');
  var trouble = own.getAttribute('data-trouble');

  if (trouble) show(trouble);
  ask();

  function ask() {
    var request = new XMLHttpRequest();
    request.open('GET', '/-/state?' + mark + '&' + encodeURIComponent(path));
    request.onload = function () {
      if (request.status !== 200) return later();
      if (JSON.parse(request.responseText).mark === mark) return ask();
      location.reload();
    };
    request.onerror = later;
    request.send();
  }

  function later() {
    setTimeout(ask, RETRY);
  }

  function show(text) {
    var box = document.createElement('pre');
    box.id = 'youbei-trouble';
    box.setAttribute('role', 'alert');
    box.textContent = text;
    var looks = {
      position: 'fixed', left: '0', right: '0', bottom: '0', zIndex: '2147483647', margin: '0', padding: '1rem', maxHeight: '50vh', overflow: 'auto',
      background: '#5c0011', color: '#ffffff', font: '14px/1.5 monospace', whiteSpace: 'pre-wrap'
    };
    Object.keys(looks).forEach(function (name) { box.style[name] = looks[name]; });
    document.body.appendChild(box);
  }
})();
