import { Component, type ReactNode } from "react";
import { t } from "../../locale/t";

interface CrashScreenProps {
  readonly children: ReactNode;
}

/** Instead of a blank pane, should drawing it ever fail: what happened and what to do. */
export class CrashScreen extends Component<CrashScreenProps, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <div className="opening" role="alert">
        <p className="opening-name">{t("panel.macet")}</p>
        <p>{t("panel.macet.isi")}</p>
        <p>
          <small>{failure}</small>
        </p>
      </div>
    );
  }
}
