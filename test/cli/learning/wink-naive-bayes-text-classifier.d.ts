declare module 'wink-naive-bayes-text-classifier' {
  /** The part of the package that is used here; it brings no types of its own. */
  interface Classifier {
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    predict(text: string): string;
  }
  export default function winkNaiveBayes(): Classifier;
}
