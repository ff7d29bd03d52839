/** What one tab tells the product's other tabs in the same browser. Ids only, and nothing about any case. */
export type TabNews = { readonly hatId: string } | { readonly loggedIn: true };

const channelName = 'inntak.session';

export function tellOtherTabs(news: TabNews): void {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(news);
  channel.close();
}

/** Calls back with what another tab tells; answers with the way to stop. */
export function hearOtherTabs(hear: (news: TabNews) => void): () => void {
  if (!('BroadcastChannel' in window)) return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<TabNews>) => hear(data);
  return () => channel.close();
}
