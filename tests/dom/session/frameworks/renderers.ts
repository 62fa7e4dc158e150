// How does a page's own framework render a thread, the first time and whenever it has changed?

import { type ComponentChild, h as preactElement, render as renderPreact } from 'preact';
import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { nextTick, render as renderVue, type VNode, h as vueElement } from 'vue';
import type { Shape } from './invented-thread';

export interface Renderer {
  render(shape: Shape): Promise<void>;
}

export function drawForReact({ name, attributes, key, children }: Shape): ReactNode {
  const { class: className, datetime: dateTime, ...rest } = attributes;
  const own = { key, ...rest, ...(className && { className }), ...(dateTime && { dateTime }) };
  return createElement(
    name,
    own,
    children.map((child) => (typeof child === 'string' ? child : drawForReact(child))),
  );
}

export const renderers: Readonly<Record<string, (mount: Element) => Renderer>> = {
  React(mount) {
    const root = createRoot(mount);
    return { render: async (shape) => flushSync(() => root.render(drawForReact(shape))) };
  },
  Vue(mount) {
    const draw = ({ name, attributes, key, children }: Shape): VNode =>
      vueElement(
        name,
        { key, ...attributes },
        children.map((child) => (typeof child === 'string' ? child : draw(child))),
      );
    return {
      async render(shape) {
        renderVue(draw(shape), mount);
        await nextTick();
      },
    };
  },
  Preact(mount) {
    const draw = ({ name, attributes, key, children }: Shape): ComponentChild =>
      preactElement(
        name,
        { key, ...attributes },
        children.map((child) => (typeof child === 'string' ? child : draw(child))),
      );
    return { render: async (shape) => renderPreact(draw(shape), mount) };
  },
};
