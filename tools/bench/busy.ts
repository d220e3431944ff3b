/** Processor time of the main thread behind a page: what counts where other programs run. */
import type { CDPSession } from '@playwright/test';

/** Begins to count. */
export async function countBusy(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Milliseconds that the main thread was busy since the count began. */
export async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
