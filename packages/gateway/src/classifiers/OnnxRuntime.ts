import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  type ClassifierRuntime,
  type ClassifierSession,
} from './ClassifierRuntime';
import { type ModelFiles } from './ModelFolder';
import { OnnxSession } from './OnnxSession';

const packageName = 'onnxruntime-node';

/**
 * ONNX Runtime. Its package is large and has binaries, so it is the operator's to install: where the gateway
 * finds it, or in the directory of the models.
 */
export class OnnxRuntime implements ClassifierRuntime {
  missing(directory: string): string | undefined {
    return resolvePackage(directory) === undefined
      ? `needs ${packageName}, which is not installed: run npm install ${packageName} where the gateway is installed, or in the directory of the models.`
      : undefined;
  }

  async open(files: ModelFiles, directory: string): Promise<ClassifierSession> {
    const runtime = resolvePackage(directory);
    if (runtime === undefined) throw new Error(`${packageName} is missing.`);
    return OnnxSession.open({
      script: join(packageDirectory(), 'workers', 'onnxClassifier.mjs'),
      runtime,
      files,
    });
  }
}

/** Path of the package's entry; undefined when it is not installed. */
function resolvePackage(directory: string): string | undefined {
  for (const from of [packageDirectory(), directory]) {
    try {
      return createRequire(join(from, 'package.json')).resolve(packageName);
    } catch {
      // The next place may have it.
    }
  }
  return undefined;
}

/** The worker lies beside the sources and beside the build alike, so the way to it starts at the package. */
function packageDirectory(): string {
  return dirname(require.resolve('@keeptrusts/gateway/package.json'));
}
