/** Reads from a Chromium trace what a page's main thread did. */
import type { CDPSession, Page } from '@playwright/test';

/** One event of a trace, with durations in microseconds. */
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: unknown;
};

/** What the main thread did, in milliseconds of CPU time: wall time is noise where cores are shared. */
export type Work = { cpuMs: number; longestTaskMs: number };

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', '__metadata'];
const TASKS = /^(RunTask|ThreadControllerImpl::RunTask)$/;
const SCRIPT =
  /^(EvaluateScript|FunctionCall|v8\.run|v8\.callFunction|FireAnimationFrame|FireIdleCallback|TimerFire)$/;

/** Records what the main thread of `page` does while `work` runs. With `script`, only tasks in which a script of that name ran count. */
export async function traced<Result>(
  page: Page,
  session: CDPSession,
  work: () => Promise<Result>,
  script: string | null = null,
): Promise<{ result: Result; work: Work }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  const result = await work();
  await page.evaluate(() => 0);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return { result, work: workOf(events, script) };
}

function workOf(events: TraceEvent[], script: string | null): Work {
  const mains = new Set(
    events
      .filter(
        ({ name, args }) =>
          name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain'),
      )
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const onMain = events.filter(({ pid, tid, ph }) => ph === 'X' && mains.has(`${pid}:${tid}`));
  const scripts = onMain.filter(
    ({ name, args }) =>
      script !== null && SCRIPT.test(name) && JSON.stringify(args ?? {}).includes(script),
  );
  const tasks = onMain.filter(
    (task) =>
      TASKS.test(task.name) && (script === null || scripts.some((one) => isWithin(one, task))),
  );
  const times = tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0);
  return {
    cpuMs: times.reduce((total, time) => total + time, 0) / 1000,
    longestTaskMs: Math.max(0, ...times) / 1000,
  };
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts <= outer.ts + (outer.dur ?? 0)
  );
}
