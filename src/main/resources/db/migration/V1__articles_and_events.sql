-- Portable between H2 and PostgreSQL. Days are dates without a zone; offsets are UTF-16 units, half-open.

create table article (
  id        varchar(500) primary key,
  source    varchar(1000),
  title     varchar(4000),
  body      text          not null,
  published date          not null,
  language  varchar(35)   not null
);

create table event (
  id            varchar(600) primary key,
  article_id    varchar(500) not null references article (id) on delete cascade,
  place_in_text integer      not null,
  kind          varchar(20)  not null,
  subtype       varchar(20)  not null,
  status        varchar(20)  not null,
  title         text         not null,
  label         text         not null,
  first_day     date,
  last_day      date,
  extent        varchar(20),
  trigger_start integer      not null,
  trigger_end   integer      not null,
  certainty     double precision not null
);

create index event_by_article on event (article_id, place_in_text);

-- Each place as it was when the article was read, so that the archive is read without a gazetteer.
create table location (
  event_id         varchar(600) not null references event (id) on delete cascade,
  number           integer      not null,
  role             varchar(20)  not null,
  place_id         varchar(100) not null,
  name             varchar(1000) not null,
  level            varchar(20)  not null,
  feature_code     varchar(20)  not null,
  country          varchar(2),
  de_facto_country varchar(2),
  division         varchar(40),
  longitude        double precision not null,
  latitude         double precision not null,
  population       bigint       not null,
  article_id       varchar(500) not null,
  words_start      integer      not null,
  words_end        integer      not null,
  primary key (event_id, number)
);

create table argument (
  event_id    varchar(600) not null references event (id) on delete cascade,
  number      integer      not null,
  role        varchar(20)  not null,
  name        text         not null,
  quantity    integer,
  article_id  varchar(500) not null,
  words_start integer      not null,
  words_end   integer      not null,
  primary key (event_id, number)
);

create table sentence (
  event_id    varchar(600) not null references event (id) on delete cascade,
  number      integer      not null,
  article_id  varchar(500) not null,
  words_start integer      not null,
  words_end   integer      not null,
  primary key (event_id, number)
);

create table evidence (
  event_id    varchar(600) not null references event (id) on delete cascade,
  number      integer      not null,
  fact        varchar(20)  not null,
  reason      text         not null,
  certainty   double precision not null,
  article_id  varchar(500) not null,
  words_start integer      not null,
  words_end   integer      not null,
  primary key (event_id, number)
);
