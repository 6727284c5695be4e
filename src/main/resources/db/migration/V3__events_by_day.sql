-- Other reports of the same happening are looked for by kind and day.

create index event_by_kind_and_day on event (kind, first_day);
