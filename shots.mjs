import { chromium } from "playwright-core";
const [base, user, pass] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
for (const [w,h,tag] of [[1440,900,"w"],[360,740,"m"]]) {
  const c = await b.newContext({ viewport: { width: w, height: h } });
  const p = await c.newPage();
  p.on("response", r => { if (r.status() >= 500) console.log("500", r.url()); });
  await p.goto(base + "/admin/desk");
  await p.waitForLoadState("networkidle");
  await p.screenshot({ path: `login-${tag}.png` });
  await p.locator("input[type=text], input:not([type])").first().fill(user);
  await p.locator("input[type=password]").first().fill(pass);
  await p.locator("button[type=submit], input[type=submit], button").first().click().catch(e=>console.log(e.message));
  await p.waitForURL(/admin/, { timeout: 20000 }).catch(e=>console.log("url", p.url()));
  for (const lang of ["ar","en"]) {
    for (const page of ["admin/desk","admin/contacts","admin/messages","admin/deliveries","admin/account","phone"]) {
      await p.goto(`${base}/${page}`);
      await p.waitForTimeout(1500);
      await p.screenshot({ path: `${page.replace("admin/","")}-${lang}-${tag}.png`, fullPage: false });
      const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) console.log("overflow", page, lang, tag, over);
      if (page === "admin/deliveries") {
        const a = p.locator("a[href*='delivery=']").first();
        if (await a.count()) { await a.click(); await p.waitForTimeout(1200); await p.screenshot({ path: `delivery-${lang}-${tag}.png`, fullPage: true }); }
      }
    }
    if (lang === "ar") { await p.goto(base + "/admin/desk"); const s = p.getByText("English", { exact: true }).first(); if (await s.count()) await s.click(); else console.log("no switch"); await p.waitForTimeout(1500); }
  }
  if (true) { await p.goto(base + "/admin/desk"); const s = p.getByText("العربية", { exact: true }).first(); if (await s.count()) await s.click(); await p.waitForTimeout(800); }
  await c.close();
}
await b.close();
