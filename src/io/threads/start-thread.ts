import { Worker } from 'node:worker_threads';

/** A thread that answers what it is asked, in order. */
export interface Thread<Question, Answer> {
  /** How many questions it has before it; Infinity where it has died. */
  waiting(): number;
  /** Fails where the thread dies first. @throws at once where the question cannot be sent. */
  ask(question: Question): Promise<Answer>;
  close(): Promise<unknown>;
}

/** Starts a thread from a file that gives one answer to each message. What it prints is of no use to anybody. */
export function startThread<Question, Answer>(file: URL, workerData: unknown): Thread<Question, Answer> {
  const worker = new Worker(file, { workerData, stdout: true, stderr: true });
  const queue: { resolve: (answer: Answer) => void; reject: (cause: unknown) => void }[] = [];
  let death: { readonly cause: unknown } | undefined;
  const die = (cause: unknown): void => {
    death ??= { cause };
    for (const { reject } of queue.splice(0)) reject(cause);
  };
  worker.on('message', (answer: Answer) => queue.shift()?.resolve(answer));
  worker.on('error', die);
  worker.on('exit', (code) => die(new Error(`The thread ended with ${code}.`)));
  return {
    waiting: () => (death ? Infinity : queue.length),
    ask(question) {
      if (death) return Promise.reject(new Error('The thread has died.', death));
      worker.postMessage(question);
      return new Promise((resolve, reject) => queue.push({ resolve, reject }));
    },
    close: () => worker.terminate(),
  };
}
