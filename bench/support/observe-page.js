// Runs in the page, before anything of it (console-page.ts): when the first card was painted, when the last had come, and
// which tasks took too long. Times are milliseconds since the page was asked for.
(() => {
  let long = [];
  const tasks = new PerformanceObserver((list) =>
    long.push(...list.getEntries().map(({ duration }) => duration)),
  );
  tasks.observe({ type: 'longtask', buffered: true });
  const seen = {
    takeLongTasks: () => {
      long.push(...tasks.takeRecords().map(({ duration }) => duration));
      const taken = long;
      long = [];
      return taken;
    },
  };
  globalThis.seenByBench = seen;
  // What was put in is painted by the frame that follows.
  const notePainted = (name) => {
    seen[name] = Number.NaN;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        seen[name] = performance.now();
      }),
    );
  };
  const watch = new MutationObserver(() => {
    if (seen.firstCardMs === undefined && document.querySelector('.feed-article .feed-open') !== null) {
      notePainted('firstCardMs');
    }
    if (document.querySelector('[role="feed"][aria-busy="false"] .feed-article') !== null) {
      watch.disconnect();
      notePainted('allCardsMs');
    }
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  });
})();
