import { sbom } from './sbom.ts';

process.stdout.write(sbom());
