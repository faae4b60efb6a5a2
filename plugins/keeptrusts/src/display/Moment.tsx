import { useFormats } from './useFormats';

/** A time, said by how far it is away; the exact one shows on hover and to machines. */
export const Moment = ({ time }: { time: string }) => {
  const formats = useFormats();
  return (
    <time dateTime={time} title={formats.dateTime(time)}>
      {formats.relative(time)}
    </time>
  );
};
