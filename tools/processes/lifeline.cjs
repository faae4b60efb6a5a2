/**
 * Preloaded into a child with `--require`: ends it, and what it has started, when the program that started it is gone,
 * even by kill -9. That program holds the other end of the child's stdin, and the operating system closes it.
 */
const { isMainThread } = require('node:worker_threads');

function end() {
  const group = process.platform === 'win32' ? process.pid : -process.pid;
  process.kill(group, 'SIGKILL');
}

// Threads are preloaded too; their stdin is another one.
if (isMainThread) {
  // Forked children would be handed this preload, and end at once when they have no stdin.
  process.execArgv.splice(process.execArgv.indexOf(__filename) - 1, 2);
  process.stdin.once('close', end).resume().unref();
}
