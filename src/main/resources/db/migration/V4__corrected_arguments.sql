-- Who and what took part, as it was set by hand; null where it stays as it was read.

alter table decision add column arguments integer;

create table decision_argument (
  decision_id bigint       not null references decision (id) on delete cascade,
  number      integer      not null,
  role        varchar(20)  not null,
  name        text         not null,
  quantity    integer,
  article_id  varchar(500) not null,
  words_start integer      not null,
  words_end   integer      not null,
  primary key (decision_id, number)
);
