create sequence rating_invitation_seq start with 50 increment by 50;
create table rating_invitation (
    id            bigint primary key,
    version       integer      not null,
    site_id       bigint       not null references site,
    round_id      bigint       not null references programme_round,
    framework_id  bigint       not null references maturity_framework,
    email         varchar(254) not null,
    organisation  varchar(200) not null,
    token_sha256  varchar(64)  not null unique,
    invited_by_id bigint       not null references person,
    invited_at    timestamp(3) not null,
    expires_at    timestamp(3) not null,
    revoked_at    timestamp(3),
    sent_at       timestamp(3)
);
create index rating_invitation_place on rating_invitation (site_id, round_id, framework_id);

create sequence partner_rating_seq start with 50 increment by 50;
create table partner_rating (
    id                  bigint primary key,
    invitation_id       bigint        not null references rating_invitation,
    factor_id           bigint        not null references maturity_factor,
    level_id            bigint        not null references maturity_level,
    reason              varchar(4000) not null,
    aspiration_level_id bigint references maturity_level,
    unique (invitation_id, factor_id)
);
