missing-title = No hay ninguna página en esta dirección
missing-why = Puede que se haya movido o que nunca haya estado aquí.
missing-first-page = { $site }: la primera página
missing-ways = { $page }; o pruebe con «{ $find }».
missing-way = { $page }.
