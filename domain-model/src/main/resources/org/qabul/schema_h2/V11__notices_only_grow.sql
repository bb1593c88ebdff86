create trigger notice_only_grows before update, delete on notice
  for each row call 'org.qabul.deploy.OnlyGrows';
