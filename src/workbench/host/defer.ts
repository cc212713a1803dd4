type Task = () => void;

interface WithImmediate {
  setImmediate?: (task: Task) => unknown;
}

/**
 * Runs a task after the present one, soon: a host must not answer within the call, and timers are slow
 * (browsers hold nested ones back for 4 ms; fake timers in tests stop them).
 */
export const defer: (task: Task) => void = makeDefer();

function makeDefer(): (task: Task) => void {
  const { setImmediate } = globalThis as WithImmediate;
  if (setImmediate)
    return (task) => {
      setImmediate(task);
    };
  const queue: Task[] = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => queue.shift()?.();
  return (task) => {
    queue.push(task);
    channel.port2.postMessage(null);
  };
}
