import { InvalidArgumentError, Option } from 'commander';
import { maximumShards, parseShard, type Shard } from '../core/output/shard.ts';

export const shardOption = (): Option =>
  new Option('--shard <i/n>', 'make one of N parts, from 1/N to N/N; merge puts them together').argParser(
    (written): Shard => {
      const shard = parseShard(written);
      if (!shard)
        throw new InvalidArgumentError(`Write I/N, I from 1 to N, as in 2/4; N is at most ${maximumShards}.`);
      return shard;
    },
  );
