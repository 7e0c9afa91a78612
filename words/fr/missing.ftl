missing-title = Il n’y a pas de page à cette adresse
missing-why = Elle a peut-être été déplacée, ou n’a jamais existé.
missing-first-page = { $site }~: la première page
missing-ways = { $page }, ou { $find } pour retrouver ce que vous cherchiez.
missing-way = { $page }.
