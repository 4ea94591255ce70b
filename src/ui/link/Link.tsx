import { type Component, createContext, type JSX, useContext } from 'solid-js';
import { Dynamic } from 'solid-js/web';

/** What every link of the design system hands to the anchor: an address inside or outside the app and the usual attributes. */
export interface LinkProps extends Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly href: string;
}

const PlainLink = (props: LinkProps) => <a {...props} />;

const LinkContext = createContext<Component<LinkProps>>(PlainLink);

/** Lets the app's router draw the links of every component inside; without it they are plain anchors. */
export const LinkProvider = (props: { readonly link: Component<LinkProps>; readonly children: JSX.Element }) => {
  const Drawn = (link: LinkProps) => <Dynamic component={props.link} {...link} />;
  return <LinkContext.Provider value={Drawn}>{props.children}</LinkContext.Provider>;
};

/** A link as the nearest {@link LinkProvider} draws it. */
export const Link = (props: LinkProps) => {
  const Drawn = useContext(LinkContext);
  return <Drawn {...props} />;
};
